package id.selaras.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a heading says besides its words: quarter, year, performance or money. The marks
 * are taken out of the words that are left.
 *
 * @param money true for Rp, false for K, null where neither is said
 */
record HeadingMarks(String words, @Nullable Integer quarter, @Nullable Integer year, @Nullable Boolean money) {

	private static final String ROMAN = "(iv|[il]{1,3}|[1-4])";

	private static final Pattern QUARTER = Pattern.compile("(?:triwulan|tribulan|trw\\.?|tw\\.?|q)[ .\\-]*" + ROMAN);

	private static final Pattern BARE_QUARTER = Pattern.compile("\\(?" + ROMAN + "\\)?");

	private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

	private static final Pattern NUMBER_MARK = Pattern.compile("\\(?\\d{1,2}\\)?\\s*(=.*)?");

	private static final Pattern MONEY = Pattern.compile("(?:rp\\.?|anggaran|pagu|rp\\.? ?\\((?:%|juta)\\))");

	private static final Pattern PERFORMANCE = Pattern.compile("(?:k|kinerja|k ?\\(%\\))");

	/** Reads the heading of a column from its parts, the topmost first. */
	static HeadingMarks of(Iterable<String> path) {
		StringBuilder words = new StringBuilder();
		Integer quarter = null;
		Integer year = null;
		Boolean money = null;
		boolean first = true;
		for (String part : path) {
			String text = part.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
			if (!first && MONEY.matcher(text).matches()) {
				money = true;
			}
			else if (!first && PERFORMANCE.matcher(text).matches()) {
				money = false;
			}
			else if (!first && BARE_QUARTER.matcher(text).matches()) {
				quarter = quarterOf(text.replaceAll("[()]", ""));
			}
			else {
				Matcher named = QUARTER.matcher(text);
				if (named.find() && !Character.isLetter(following(text, named.end()))) {
					quarter = quarterOf(named.group(1));
					text = named.replaceFirst(" ");
				}
				Matcher dated = YEAR.matcher(text);
				if (dated.find()) {
					year = Integer.valueOf(dated.group(1));
				}
				Matcher tail = Pattern.compile("(.*\\S)\\s+\\(?(k|rp)\\.?\\)?").matcher(text.strip());
				if (tail.matches()) {
					money = tail.group(2).equals("rp");
					text = tail.group(1);
				}
				words.append(text).append(' ');
			}
			first = false;
		}
		return new HeadingMarks(words.toString().strip(), quarter, year, money);
	}

	/**
	 * Whether a cell below the first header row only subdivides or numbers the header.
	 */
	static boolean isSubheading(String cell) {
		String text = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return NUMBER_MARK.matcher(text).matches() || MONEY.matcher(text).matches()
				|| PERFORMANCE.matcher(text).matches() || BARE_QUARTER.matcher(text).matches()
				|| QUARTER.matcher(text).matches() || text.matches("(?:tahun )?(?:ke-? ?)?(?:20\\d{2}|[1-5])");
	}

	static boolean isNumberMark(String cell) {
		return NUMBER_MARK.matcher(cell.strip().toLowerCase(Locale.ROOT)).matches();
	}

	/** The number of a number mark: 12 of {@code 12=8+9+10+11}. */
	static int numberOf(String mark) {
		return Integer.parseInt(mark.replaceFirst("=.*", "").replaceAll("\\D", ""));
	}

	private static char following(String text, int index) {
		return (index < text.length()) ? text.charAt(index) : ' ';
	}

	/** Lower-case L is typed for I. */
	private static Integer quarterOf(String written) {
		return switch (written.replace('l', 'i')) {
			case "i", "1" -> 1;
			case "ii", "2" -> 2;
			case "iii", "3" -> 3;
			default -> 4;
		};
	}

}
