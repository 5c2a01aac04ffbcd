package id.selaras.normalise.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several values in one cell, one a line. */
public final class ListText {

	private static final Pattern LINE_ENDS = Pattern.compile("\\R|;");

	private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[.)]\\s+(.+)");

	/** "1. 500" may be 1.500 with a blank that slipped in. */
	private static final Pattern BLANK_IN_NUMBER = Pattern.compile("\\d{1,2}\\. \\d{3}(?!\\d).*");

	private ListText() {
	}

	private static boolean isOne(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			char sign = raw.charAt(i);
			if (sign < ' ' || sign == ';' || sign > '~') {
				return false;
			}
		}
		return true;
	}

	/** The lines that are not blank, without their numbering 1., 2., 3. */
	public static List<String> lines(String raw) {
		List<String> lines = new ArrayList<>();
		for (String line : isOne(raw) ? new String[] { raw } : LINE_ENDS.split(raw, -1)) {
			String tidied = Tidied.of(line);
			if (!tidied.isEmpty()) {
				lines.add(tidied);
			}
		}
		if (lines.size() == 1 && lines.get(0).indexOf(' ') < 0) {
			return lines;
		}
		if (lines.size() == 1 && BLANK_IN_NUMBER.matcher(lines.get(0)).matches()) {
			return lines;
		}
		for (int i = 0; i < lines.size(); i++) {
			Matcher numbered = NUMBERED.matcher(lines.get(i));
			if (!numbered.matches() || Integer.parseInt(numbered.group(1)) != i + 1) {
				return lines;
			}
		}
		lines.replaceAll((line) -> NUMBERED.matcher(line).replaceFirst("$2"));
		return lines;
	}

}
