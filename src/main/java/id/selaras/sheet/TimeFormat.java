package id.selaras.sheet;

import java.util.Locale;
import java.util.Set;

/** Whether a number format shows a number, a day, a time of day or a duration. */
enum TimeFormat {

	NUMBER, DAY, TIME, DURATION;

	/** What programs in several languages call the format without any rule. */
	private static final Set<String> GENERAL = Set.of("general", "standard", "standar", "umum");

	static TimeFormat of(String format) {
		if (GENERAL.contains(format.toLowerCase(Locale.ROOT))) {
			return NUMBER;
		}
		String symbols = symbols(format);
		if (symbols.contains("[")) {
			return DURATION;
		}
		// a digit place outside of fractions of a second counts
		String digits = symbols.replaceAll("s[.,]0+", "s");
		if (digits.matches(".*[0#?].*")) {
			return NUMBER;
		}
		if (symbols.contains("y") || symbols.contains("d")) {
			return DAY;
		}
		if (symbols.contains("h") || symbols.contains("s")) {
			return TIME;
		}
		return symbols.contains("m") ? DAY : NUMBER;
	}

	/**
	 * The first section without what is shown literally; of what stands in brackets only
	 * the elapsed hours, minutes and seconds.
	 */
	private static String symbols(String format) {
		StringBuilder symbols = new StringBuilder();
		for (int i = 0; i < format.length(); i++) {
			char letter = Character.toLowerCase(format.charAt(i));
			switch (letter) {
				case '\\', '_', '*' -> i++;
				case '"' -> i = end(format, '"', i + 1);
				case '[' -> {
					int end = end(format, ']', i + 1);
					String inside = format.substring(i + 1, end).toLowerCase(Locale.ROOT);
					symbols.append(inside.matches("h+|m+|s+") ? "[" : "");
					i = end;
				}
				case ';' -> {
					return symbols.toString();
				}
				default -> symbols.append(letter);
			}
		}
		return symbols.toString();
	}

	private static int end(String format, char closing, int from) {
		int end = format.indexOf(closing, from);
		return (end < 0) ? format.length() : end;
	}

}
