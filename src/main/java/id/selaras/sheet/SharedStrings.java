package id.selaras.sheet;

import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, by the number that its cells name. */
final class SharedStrings {

	static final SharedStrings NONE = new SharedStrings();

	private final List<String> texts = new ArrayList<>();

	private SharedStrings() {
	}

	static SharedStrings of(XmlPart part, SheetLimits limits) {
		SharedStrings strings = new SharedStrings();
		RichText text = new RichText(limits.cellLength());
		part.root("sst");
		while (part.child(1)) {
			if (part.name().equals("si")) {
				strings.texts.add(text.read(part));
			}
			if (strings.texts.size() > limits.cells()) {
				throw new RefusedException(RefusalReason.TOO_LARGE);
			}
		}
		part.end();
		return strings;
	}

	String at(int index) {
		if (index >= this.texts.size()) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return this.texts.get(index);
	}

}
