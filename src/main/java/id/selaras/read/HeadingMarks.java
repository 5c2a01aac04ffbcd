package id.selaras.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says besides its words: quarter, year, performance or money. The marks
 * are taken out of the words that are left.
 *
 * @param quarter 1 to 4
 * @param ordinal of a year that is only counted: 2 of "Tahun ke-2"
 * @param part which of the columns under one heading; null where nothing is said
 */
record HeadingMarks(String words, @Nullable Integer quarter, @Nullable Integer year, @Nullable Integer ordinal,
		@Nullable Part part) {

	private static final String ROMAN = "([il|1]v|[il|]{1,3}|[1-4])";

	private static final Pattern QUARTER = Pattern
		.compile("(?<!\\p{L})(?:triwulan|tribulan|trw|tw|q)[ .:\\-]*" + ROMAN + "(?![\\p{L}\\d])");

	private static final Pattern BARE_QUARTER = Pattern.compile("\\(?" + ROMAN + "\\)?");

	private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");

	private static final Pattern ORDINAL = Pattern
		.compile("(?<!\\p{L})tahun\\s*(?:ke)?[- .]*([1-9])(?!\\d)|(?<!\\p{L})th[. -]*([1-9])(?!\\d)");

	private static final Pattern BARE_ORDINAL = Pattern.compile("\\(?([1-9])\\)?");

	private static final Pattern SUM = Pattern.compile("=.*");

	private static final int MOST_DIGITS = 2;

	private static final Pattern MONEY = Pattern.compile(
			"(?:rp\\.?|anggaran|pagu|dana|\\(?rp\\.? ?\\(?(?:%|[.,]?000(?:[.,]000)?|(?:ribu|juta|miliar|milyar)(?:an)?)\\)?)");

	private static final Pattern MONEY_BEFORE = Pattern.compile("(?:dana|pagu|anggaran|rp\\.?)\\s");

	private static final Pattern PERFORMANCE = Pattern.compile("(?:k|kinerja|k ?\\(%\\))");

	private static final Pattern SHARE = Pattern.compile("(?:%|persen|persentase|\\(%\\))");

	private static final Pattern YEAR_MARK = Pattern.compile("(?:tahun|th)?[ .-]*(?:ke)?[ .-]*(?:20\\d{2}|[1-9])");

	private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

	private static final Pattern TAIL = Pattern.compile("(.*\\S)\\s+\\(?(k|rp)\\.?\\)?");

	/** Reads the heading of a column from its parts, the topmost first. */
	static HeadingMarks of(Iterable<String> path) {
		Builder builder = new Builder();
		path.forEach((part) -> builder.add(normal(part)));
		return builder.build();
	}

	private static String normal(String text) {
		return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
	}

	/**
	 * Whether a cell below the first header row only subdivides or numbers the header.
	 */
	static boolean isSubheading(String cell) {
		String text = normal(cell);
		return isNumberMark(text) || MONEY.matcher(text).matches() || PERFORMANCE.matcher(text).matches()
				|| SHARE.matcher(text).matches() || BARE_QUARTER.matcher(text).matches()
				|| QUARTER.matcher(text).matches() || YEAR_MARK.matcher(text).matches();
	}

	/** A number such as "(12)", or what it is made of: "12=8+9+10+11". */
	static boolean isNumberMark(String cell) {
		String text = cell.strip();
		int at = text.startsWith("(") ? 1 : 0;
		int first = at;
		while (at < text.length() && at - first < MOST_DIGITS && isDigit(text.charAt(at))) {
			at++;
		}
		boolean digits = at > first;
		at += text.startsWith(")", at) ? 1 : 0;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		return digits && (at == text.length() || SUM.matcher(text.substring(at)).matches());
	}

	private static boolean isDigit(char sign) {
		return sign >= '0' && sign <= '9';
	}

	private static boolean isBlank(char sign) {
		return sign == ' ' || (sign >= '\t' && sign <= '\r');
	}

	/** The number of a number mark: 12 of {@code 12=8+9+10+11}. */
	static int numberOf(String mark) {
		StringBuilder digits = new StringBuilder();
		for (int at = 0; at < mark.length() && mark.charAt(at) != '='; at++) {
			if (isDigit(mark.charAt(at))) {
				digits.append(mark.charAt(at));
			}
		}
		return Integer.parseInt(digits.toString());
	}

	/** Lower-case L and an upright stroke are typed for I. */
	private static Integer quarterOf(String written) {
		return switch (written.replace('l', 'i').replace('|', 'i')) {
			case "i", "1" -> 1;
			case "ii", "2" -> 2;
			case "iii", "3" -> 3;
			default -> 4;
		};
	}

	private static final class Builder {

		private final StringBuilder words = new StringBuilder();

		private @Nullable Integer quarter;

		private @Nullable Integer year;

		private @Nullable Integer ordinal;

		private @Nullable Part part;

		private boolean first = true;

		void add(String text) {
			if (this.first || !isMark(text)) {
				addWords(text);
			}
			this.first = false;
		}

		private boolean isMark(String text) {
			Matcher bareOrdinal = BARE_ORDINAL.matcher(text);
			if (bareOrdinal.matches()) {
				this.ordinal = Integer.valueOf(bareOrdinal.group(1));
			}
			if (BARE_QUARTER.matcher(text).matches()) {
				this.quarter = quarterOf(text.replaceAll("[()]", ""));
				return true;
			}
			Part marked = partOf(text);
			this.part = (marked == null) ? this.part : marked;
			return marked != null || bareOrdinal.matches();
		}

		private static @Nullable Part partOf(String text) {
			return MONEY.matcher(text).matches() ? Part.RP : PERFORMANCE.matcher(text).matches() ? Part.K
					: SHARE.matcher(text).matches() ? Part.PERCENT : null;
		}

		private void addWords(String written) {
			String text = written;
			// each pattern costs a pass over all letters, and few headings hold any of
			// these
			boolean mayNameQuarter = text.contains("tr") || text.contains("tw") || text.indexOf('q') >= 0;
			Matcher named = QUARTER.matcher(text);
			if (mayNameQuarter && named.find()) {
				this.quarter = quarterOf(named.group(1));
				text = named.replaceFirst(" ");
			}
			Matcher counted = ORDINAL.matcher(text);
			if ((text.contains("tahun") || text.contains("th")) && counted.find()) {
				this.ordinal = Integer.valueOf((counted.group(1) == null) ? counted.group(2) : counted.group(1));
				text = counted.replaceFirst(" ");
			}
			Matcher dated = YEAR.matcher(text);
			if (text.contains("20") && dated.find()) {
				this.year = Integer.valueOf(dated.group(1));
			}
			Matcher tail = TAIL.matcher(text.strip());
			if (tail.matches()) {
				this.part = tail.group(2).equals("rp") ? Part.RP : Part.K;
				text = tail.group(1);
			}
			Matcher money = MONEY_BEFORE.matcher(text);
			if (money.lookingAt() && (this.ordinal != null || this.year != null)) {
				this.part = Part.RP;
				text = text.substring(money.end());
			}
			this.words.append(text).append(' ');
		}

		/** A heading that is nothing but a year is that of a family of years. */
		HeadingMarks build() {
			String left = this.words.toString().strip();
			boolean onlyYear = (this.year != null || this.ordinal != null) && HeadingWords.of(left).isEmpty();
			return new HeadingMarks(onlyYear ? "tahun" : left, this.quarter, this.year, this.ordinal, this.part);
		}

	}

}
