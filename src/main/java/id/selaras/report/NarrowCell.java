package id.selaras.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;

/**
 * Breaks texts for a column that is too narrow for them, where a reader expects it:
 * numbers only before a group of thousands, ranges after the dash, words with a hyphen.
 * The layout engine would break anywhere.
 */
final class NarrowCell {

	private static final Pattern NUMBER = Pattern.compile("−?\\d{1,3}(\\.\\d{3})*(,\\d+)?\\*?");

	private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final Pattern TORN = Pattern.compile("n[gy]|sy|kh", Pattern.CASE_INSENSITIVE);

	private final LetterWidths letters;

	private final double width;

	/**
	 * A cell.
	 * @param width room for text, in points
	 * @param size of the type, in points
	 */
	NarrowCell(double width, float size) {
		this.width = width;
		this.letters = LetterWidths.of(Typeface.of(DefaultJasperReportsContext.getInstance(), Font.PLAIN, size), PAPER);
	}

	/** The text with line breaks; each line fits unless it is one unbreakable number. */
	String fit(String text) {
		String whole = text.strip();
		if (fits(whole) && whole.chars().noneMatch(Character::isWhitespace)) {
			return whole;
		}
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : BLANKS.split(whole)) {
			if (!line.isEmpty() && fits(line + " " + word)) {
				line.append(' ').append(word);
				continue;
			}
			flush(line, lines);
			List<String> parts = parts(word);
			lines.addAll(parts.subList(0, parts.size() - 1));
			line.append(parts.get(parts.size() - 1));
		}
		flush(line, lines);
		return String.join("\n", lines);
	}

	/**
	 * Hyphens only in words that no line holds; where lines end is left to the layout.
	 */
	String hyphenate(String text) {
		return Arrays.stream(text.split(" "))
			.map((word) -> fits(word) ? word : String.join("\n", hyphenated(word)))
			.collect(Collectors.joining(" "));
	}

	/**
	 * Breaks at blanks only, as long as the words between them fit: the layout would also
	 * break the name of a file before its ending.
	 */
	String atBlanks(String text) {
		return text.lines().map(this::lineAtBlanks).collect(Collectors.joining("\n"));
	}

	private String lineAtBlanks(String text) {
		if (fits(text)) {
			return text;
		}
		StringBuilder lines = new StringBuilder();
		int start = 0;
		for (String word : text.split(" ")) {
			boolean first = lines.length() == start;
			if (!first && !fits(lines.substring(start) + " " + word)) {
				lines.append('\n');
				start = lines.length();
			}
			else if (!first) {
				lines.append(' ');
			}
			lines.append(word);
		}
		return lines.toString();
	}

	private boolean fits(String text) {
		return this.letters.sum(text, 0, text.length()) <= this.width;
	}

	/** Whether a broken text stands in the column without being torn or towering. */
	boolean holds(String broken, int mostLines) {
		List<String> lines = broken.lines().toList();
		return lines.size() <= mostLines && lines.stream().allMatch(this::fits);
	}

	private static void flush(StringBuilder line, List<String> lines) {
		if (!line.isEmpty()) {
			lines.add(line.toString());
			line.setLength(0);
		}
	}

	private List<String> parts(String word) {
		if (fits(word)) {
			return List.of(word);
		}
		if (NUMBER.matcher(word).matches()) {
			return groups(word);
		}
		int dash = word.indexOf('–', 1);
		if (dash > 0 && dash < word.length() - 1) {
			List<String> parts = new ArrayList<>(parts(word.substring(0, dash + 1)));
			parts.addAll(parts(word.substring(dash + 1)));
			return parts;
		}
		return (dash > 0) ? List.of(word) : hyphenated(word);
	}

	/** Filled from the right, so that the groups of a column stand below each other. */
	private List<String> groups(String number) {
		List<String> lines = new ArrayList<>();
		String rest = number;
		while (!fits(rest)) {
			int cut = -1;
			for (int dot = rest.lastIndexOf('.', rest.length() - 2); dot > 0; dot = rest.lastIndexOf('.', dot - 1)) {
				if (cut < 0 || fits(rest.substring(dot + 1))) {
					cut = dot;
				}
			}
			if (cut < 0) {
				break;
			}
			lines.add(0, rest.substring(cut + 1));
			rest = rest.substring(0, cut + 1);
		}
		lines.add(0, rest);
		return lines;
	}

	/**
	 * The nearest place before the end where a consonant and a vowel begin a syllable; at
	 * least three letters go to the next line.
	 */
	private static int syllable(String word, int end) {
		int last = Math.max(Math.min(end, word.length() - 3), 1);
		for (int cut = last; cut > Math.max(last - 4, 2); cut--) {
			boolean begins = !isVowel(word.charAt(cut)) && isVowel(word.charAt(cut + 1));
			boolean torn = TORN.matcher(word.substring(cut - 1, cut + 1)).matches();
			if (begins && !torn) {
				return cut;
			}
		}
		return last;
	}

	private static boolean isVowel(char letter) {
		return "aiueoAIUEO".indexOf(letter) >= 0;
	}

	private List<String> hyphenated(String word) {
		if (word.chars().anyMatch(Character::isDigit)) {
			return List.of(word);
		}
		List<String> parts = new ArrayList<>();
		String rest = word;
		while (!fits(rest)) {
			int end = rest.length() - 1;
			while (end > 1 && !fits(rest.substring(0, end) + "-")) {
				end--;
			}
			end = syllable(rest, end);
			parts.add(rest.substring(0, end) + "-");
			rest = rest.substring(end);
		}
		parts.add(rest);
		return parts;
	}

}
