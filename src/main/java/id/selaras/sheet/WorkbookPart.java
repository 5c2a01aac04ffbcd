package id.selaras.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the main part of a workbook says: its sheets in their order, and from when days
 * are counted.
 */
record WorkbookPart(List<Entry> sheets, SerialDate dates) {

	private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

	static WorkbookPart of(XmlPart part, SheetLimits limits) {
		List<Entry> sheets = new ArrayList<>();
		SerialDate dates = SerialDate.SINCE_1900;
		part.root("workbook");
		while (part.child(1)) {
			switch (part.name()) {
				case "workbookPr" -> dates = part.flag("date1904") ? SerialDate.SINCE_1904 : SerialDate.SINCE_1900;
				case "sheets" -> {
					while (part.child(2)) {
						sheets.add(new Entry(part.required("name"), isHidden(part.attribute("state")),
								part.required("id")));
						if (sheets.size() > limits.sheets()) {
							throw new RefusedException(RefusalReason.TOO_LARGE);
						}
					}
				}
				default -> {
				}
			}
		}
		part.end();
		if (sheets.isEmpty()) {
			throw new RefusedException(RefusalReason.BAD_PACKAGE);
		}
		return new WorkbookPart(sheets, dates);
	}

	private static boolean isHidden(@Nullable String state) {
		if (state != null && !state.equals("visible") && !HIDDEN.contains(state)) {
			throw new RefusedException(RefusalReason.BAD_PACKAGE);
		}
		return state != null && HIDDEN.contains(state);
	}

	/**
	 * A sheet in the list of sheets.
	 *
	 * @param id of the relationship to its part
	 */
	record Entry(String name, boolean hidden, String id) {

	}

}
