package id.selaras.normalise.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as officials write them: "31 Desember 2023", "30-11-2023". */
public final class DateText {

	private static final Pattern IN_WORDS = Pattern.compile(
			"(?:\\p{L}+,\\s*)?(?:tanggal\\s+|tgl\\.?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+((?:19|20)\\d\\d)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_DIGITS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)");

	private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");

	private static final String MONTH = "(?:jan|januari|feb|februari|pebruari|mar|maret|apr|april|mei|may|jun|juni|jul"
			+ "|juli|agu|ags|agt|aug|agustus|sept?|september|okt|oct|oktober|october|nov|nop|november|nopember|des|dec"
			+ "|desember|december)\\.?";

	/** What Excel makes of 5-10, and a file of text keeps: "05-Okt", "Okt-10". */
	private static final Pattern WITHOUT_YEAR = Pattern
		.compile("\\d{1,2}[-/ ]" + MONTH + "(?:[-/ ]\\d{2})?|" + MONTH + "[-/ ]\\d{1,4}", Pattern.CASE_INSENSITIVE);

	private static final List<String> MONTHS = List.of("jan", "feb|peb", "mar", "apr", "mei|may", "jun", "jul",
			"agu|ags|agt|aug", "sep", "okt|oct", "nov|nop", "des|dec");

	private static final int TWELVE = 12;

	private static final int SHORTEST_IN_DIGITS = "1-1-2023".length();

	private static final int LONGEST_IN_DIGITS = "31-12-2023".length();

	private DateText() {
	}

	/** Whether the text has the shape of a date, be there such a day or not. */
	static boolean looksLikeOne(String tidied) {
		return mayBeOne(tidied) && hasShapeOfOne(tidied);
	}

	/**
	 * All have a letter, or eight digits and signs at the least; most cells are numbers.
	 */
	private static boolean mayBeOne(String tidied) {
		for (int i = 0; i < tidied.length(); i++) {
			char sign = tidied.charAt(i);
			if (sign > '~' || Character.isLetter(sign)) {
				return true;
			}
		}
		return tidied.length() >= SHORTEST_IN_DIGITS && tidied.length() <= LONGEST_IN_DIGITS;
	}

	private static boolean hasShapeOfOne(String tidied) {
		return ISO.matcher(tidied).matches() || WITHOUT_YEAR.matcher(tidied).matches()
				|| IN_DIGITS.matcher(tidied).matches() || (IN_WORDS.matcher(tidied).matches() && read(tidied) != null);
	}

	/** The day, or null where the text names none. */
	public static @Nullable LocalDate read(String tidied) {
		Matcher iso = ISO.matcher(tidied);
		if (iso.matches()) {
			return day(iso.group(1), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
		}
		Matcher words = IN_WORDS.matcher(tidied);
		if (words.matches()) {
			return day(words.group(3), month(words.group(2)), Integer.parseInt(words.group(1)));
		}
		Matcher digits = IN_DIGITS.matcher(tidied);
		if (!digits.matches()) {
			return null;
		}
		int first = Integer.parseInt(digits.group(1));
		int second = Integer.parseInt(digits.group(2));
		// day first, as in Indonesia, unless only an English Excel can have written it
		return (second > TWELVE) ? day(digits.group(3), first, second) : day(digits.group(3), second, first);
	}

	private static int month(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (lower.matches("(?:" + MONTHS.get(i) + ").*")) {
				return i + 1;
			}
		}
		return 0;
	}

	private static @Nullable LocalDate day(String year, int month, int day) {
		try {
			return LocalDate.of(Integer.parseInt(year), month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
