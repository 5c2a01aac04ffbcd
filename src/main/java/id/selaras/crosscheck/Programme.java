package id.selaras.crosscheck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.normalise.ReportedRow;

/**
 * The programme that a row stands under, as the form writes it.
 *
 * @param code of the programme, such as {@code 2.16.03}, or empty where there is none
 * @param activity code of the kegiatan, such as {@code 2.16.03.2.01}, or empty
 * @param name without its code, or empty
 */
public record Programme(String code, String activity, String name) {

	private static final Pattern CODED = Pattern
		.compile("((?:\\d\\.\\d{2}|X\\.XX)\\.\\d{2})(\\.\\d\\.\\d{2})?(?:\\.\\d+)*\\.?(?:\\s+(.*))?", Pattern.DOTALL);

	/** Programme 01 of each field runs the agency itself. */
	private static final String SUPPORT = ".01";

	private static final int FIELD = 4;

	public static Programme of(ReportedRow row) {
		Matcher code = CODED.matcher(row.code().strip());
		Matcher text = CODED.matcher(row.programme().strip());
		String name = text.matches() ? (text.group(3) == null) ? "" : text.group(3).strip() : row.programme().strip();
		if (code.matches()) {
			return new Programme(code.group(1), activity(code), name);
		}
		return text.matches() ? new Programme(text.group(1), activity(text), name) : new Programme("", "", name);
	}

	private static String activity(Matcher code) {
		// zeros fill up the code of a programme
		boolean none = code.group(2) == null || code.group(2).endsWith(".00");
		return none ? "" : code.group(1) + code.group(2);
	}

	/** Whether it supports the agency itself, as programme 01 of each field does. */
	public boolean isSupport() {
		return this.code.startsWith("X.XX") || this.code.startsWith(SUPPORT, FIELD);
	}

}
