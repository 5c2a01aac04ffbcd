package id.selaras.normalise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A code of the national nomenclature as it is written: pieces parted by blanks, a zero
 * that a spreadsheet dropped (domain.md 4.2).
 *
 * @param code as it should be written
 * @param isRestored whether a zero was put back
 * @param isWellFormed whether it is a code of an activity or of an agency, or none at all
 */
record WrittenCode(String code, boolean isRestored, boolean isWellFormed) {

	private static final Pattern LIKE_A_CODE = Pattern.compile("[\\dXx]+(?:[. ]+[\\dXx]*)+");

	private static final Pattern ACTIVITY = Pattern.compile(
			"(?:\\d|X)(?:\\.(?:\\d{2}|XX)(?:\\.\\d{2}(?:\\.\\d\\.\\d{2}(?:\\.(?:\\d{4}|\\d{2})(?:\\.\\d[.\\d]*)?)?)?)?)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern AGENCY = Pattern.compile("(?:\\d\\.\\d{2}\\.){3}\\d{2}\\.\\d{4}");

	private static final Pattern SHORT_FIELD = Pattern.compile("(\\d)\\.(\\d)(?:\\.(.*))?");

	private static final Set<String> FIELDS = fields();

	static WrittenCode read(String text) {
		String written = text.strip();
		if (!LIKE_A_CODE.matcher(written).matches()) {
			return new WrittenCode(written, false, true);
		}
		String code = written.replaceAll("\\s+", ".");
		String restored = SHORT_FIELD.matcher(code).matches() ? restore(code) : code;
		boolean wellFormed = ACTIVITY.matcher(restored).matches() || AGENCY.matcher(restored).matches();
		return new WrittenCode(restored, !restored.equals(code), wellFormed);
	}

	/** 1.3 is 1.03 and 2.1 is 2.10, because only these fields exist. */
	private static String restore(String code) {
		var parts = SHORT_FIELD.matcher(code);
		if (!parts.matches()) {
			return code;
		}
		String before = parts.group(1) + ".0" + parts.group(2);
		String behind = parts.group(1) + "." + parts.group(2) + "0";
		String rest = (parts.group(3) == null) ? "" : "." + parts.group(3);
		if (FIELDS.contains(before) == FIELDS.contains(behind)) {
			return code;
		}
		return (FIELDS.contains(before) ? before : behind) + rest;
	}

	private static Set<String> fields() {
		Set<String> fields = new TreeSet<>();
		int[][] ranges = { { 1, 1, 6 }, { 2, 7, 24 }, { 3, 25, 32 }, { 4, 1, 2 }, { 5, 1, 6 }, { 6, 1, 1 }, { 7, 1, 1 },
				{ 8, 1, 1 } };
		for (int[] range : ranges) {
			for (int field = range[1]; field <= range[2]; field++) {
				fields.add(range[0] + "." + (field < 10 ? "0" : "") + field);
			}
		}
		return fields;
	}

}
