package id.selaras.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programme that a row stands under, as the form writes it.
 *
 * @param code of the programme, such as {@code 2.16.03}, or empty where there is none
 * @param activity code of the kegiatan, such as {@code 2.16.03.2.01}, or empty
 * @param name without its code, or empty
 * @param level what the row itself is about
 */
public record Programme(String code, String activity, String name, Level level) {

	private static final Pattern CODED = Pattern
		.compile("((?:\\d\\.\\d{2}|X\\.XX)\\.\\d{2})(\\.\\d\\.\\d{2})?(?:\\.\\d+)*\\.?(?:\\s+(.*))?", Pattern.DOTALL);

	private static final Pattern SUB_CODED = Pattern
		.compile("(?:\\d\\.\\d{2}|X\\.XX)\\.\\d{2}\\.\\d\\.\\d{2}\\.(?!0+\\b)\\d+");

	private static final Pattern LEVEL_WORD = Pattern.compile("(sub[ -]?)?kegiatan\\b", Pattern.CASE_INSENSITIVE);

	/** Programme 01 of each field runs the agency itself. */
	private static final String SUPPORT = ".01";

	private static final int FIELD = 4;

	private static final String NO_ACTIVITY = ".00";

	public static Programme of(ReportedRow row) {
		return of(row.code(), row.programme());
	}

	/** What a row is about: told without reading the name of its programme. */
	public static Level levelOf(ReportedRow row) {
		return level(row.code(), row.programme());
	}

	static Level level(String rowCode, String programme) {
		String written = rowCode.strip();
		Matcher code = CODED.matcher(written);
		return code.matches() ? level(code, written) : of(rowCode, programme).level();
	}

	/**
	 * Of a row.
	 * @param rowCode of the row, or empty
	 * @param programme as written, with or without a code before it, or empty
	 */
	static Programme of(String rowCode, String programme) {
		String written = programme.strip();
		String writtenCode = rowCode.strip();
		Matcher code = CODED.matcher(writtenCode);
		Matcher text = CODED.matcher(written);
		boolean named = text.matches();
		String name = !named ? written : (text.group(3) == null) ? "" : text.group(3).strip();
		if (code.matches()) {
			return new Programme(code.group(1), activity(code, writtenCode), name, level(code, writtenCode));
		}
		return named ? new Programme(text.group(1), activity(text, written), name, level(text, written))
				: new Programme("", "", name, level(written));
	}

	/**
	 * The code of its kegiatan, or empty.
	 * @param written all of what the code was found in
	 */
	private static String activity(Matcher code, String written) {
		return isActivity(code, written) ? written.substring(0, code.end(2)) : "";
	}

	private static boolean isActivity(Matcher code, String written) {
		// zeros fill up the code of a programme
		return code.start(2) >= 0 && !written.startsWith(NO_ACTIVITY, code.end(2) - NO_ACTIVITY.length());
	}

	/** What a row of the form is about. */
	public enum Level {

		/** Also where nothing says that it is less. */
		PROGRAMME, KEGIATAN, SUB_KEGIATAN

	}

	private static Level level(Matcher code, String written) {
		return !isActivity(code, written) ? Level.PROGRAMME
				: SUB_CODED.matcher(written).lookingAt() ? Level.SUB_KEGIATAN : Level.KEGIATAN;
	}

	/** Without a code the word counts that the name begins with. */
	private static Level level(String written) {
		Matcher word = LEVEL_WORD.matcher(written);
		return !word.lookingAt() ? Level.PROGRAMME : (word.group(1) == null) ? Level.KEGIATAN : Level.SUB_KEGIATAN;
	}

	/** Whether it supports the agency itself, as programme 01 of each field does. */
	public boolean isSupport() {
		return this.code.startsWith("X.XX") || this.code.startsWith(SUPPORT, FIELD);
	}

}
