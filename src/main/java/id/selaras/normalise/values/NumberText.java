package id.selaras.normalise.values;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a number as officials type it: "Rp 4.500.000,-", "≥ 85,25 % (sementara)".
 *
 * @param digits the ways to read the digits
 * @param enclosed whether the whole stood in brackets
 * @param currency whether "Rp" stood before it
 * @param power of ten that a word such as "juta" stands for; 0 without one
 * @param isPowerInFull whether that word is written in full
 * @param words what stood behind the number: a unit, a remark, or nothing
 * @param bracket what stood in brackets behind it, or empty
 * @param remark what limits the number, such as "minimal", or empty
 */
record NumberText(List<Digits> digits, boolean negative, boolean enclosed, boolean currency, int power,
		boolean isPowerInFull, String words, String bracket, String remark) {

	private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern ENCLOSED = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern LIMIT = Pattern
		.compile("(>=|<=|=>|=<|[≥≤><±~]|\\+/-|(?:sekitar|kurang lebih|lebih kurang|minimal|min\\.?|maksimal|maks\\.?"
				+ "|max\\.?|lebih dari|kurang dari|paling sedikit|paling banyak|sekurang-kurangnya|di ?atas|di ?bawah"
				+ "|sebanyak|sebesar|sejumlah|total|jumlah|capaian|realisasi|nilai|skor|indeks|hanya)(?=[ :.\\d])):?\\s*",
				CASELESS);

	private static final Pattern NUMBER = Pattern
		.compile("(?<sign>[+-]|minus\\b|negatif\\b)?\\s*(?<currency>rp\\s?\\.?|idr)?\\s*(?<sign2>-)?\\s*"
				+ "(?<digits>\\d{1,3}(?: \\d{3})+(?![\\d.])(?:,\\d+)?|\\d(?:[\\d.,]*\\d)?)"
				+ "(?:[.,](?:-{1,2}|=)|\\s,-|[.,]+(?!\\d))?(?<rest>.*)", CASELESS);

	private static final Pattern BRACKET = Pattern.compile("([^()]*)\\(([^()]*)\\)([^()]*)");

	private static final Pattern FOOTNOTE = Pattern
		.compile("\\s*(?:\\*+\\)?|\\s\\d\\)|\\s\\p{L}\\)|(?<!\\p{L})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\\)?)$");

	/**
	 * "1O" is no number with a remark, "12 Januari" is a date, "85 s/d" is cut, and "5
	 * lusin" is another number.
	 */
	private static final Pattern NO_REMARK = Pattern
		.compile("[oil]|(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november"
				+ "|nopember|desember)\\b.*|s\\s?[./]\\s?d\\.?|sd|sampai(?: dengan)?|hingga"
				+ "|(?:lusin|kodi|gros|rim|pasang|belas|setengah|seperempat|puluhan|ratusan|ribuan|jutaan|miliaran"
				+ "|milyaran|triliunan|permil|permille|per mil|%o|bps|basis poin"
				+ "|us ?\\$|s\\$|usd|sgd|dol+ar|eur|euro|ringgit|yen)(?!\\p{L}).*", CASELESS);

	/** Another figure than the one asked for, or one that its writer takes back. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("\\b(?:target|rencana|baseline|seharusnya|semestinya|salah|keliru|batal|dibatalkan|tidak valid"
				+ "|(?:angka|rata-rata) (?:nasional|provinsi)|(?:tahun|triwulan|bulan) (?:lalu|sebelumnya)$)\\b|^\\?+$",
				CASELESS);

	/** "1OO" and "2 K" hide other numbers. */
	private static final Pattern FEW_LETTERS = Pattern.compile("\\p{L}{1,2}");

	private static final Pattern TWICE_MINUS = Pattern.compile("^minus\\s+-", Pattern.CASE_INSENSITIVE);

	private static final Pattern TRAILING_MARKS = Pattern.compile("\\s*[.,;:]+$");

	private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

	/** "1.250 (dalam jutaan rupiah)" */
	private static final Pattern SIZE_IN_BRACKET = Pattern.compile(
			"(?:(?:dalam|satuan|rp\\.?|x)\\s+)*(ribu|rb|juta|jt|mil[iy]ar|tril[iy]y?un)(?:an)?(?:\\s+(?:rupiah|rp))?",
			CASELESS);

	/** "Rp (5.000)" is "(Rp 5.000)". */
	private static final Pattern CURRENCY_OUTSIDE = Pattern.compile("^(rp\\s?\\.?|idr)\\s*\\(([^()]*)\\)$", CASELESS);

	/** Reads a tidied text, or gives null where it is not one number. */
	static @Nullable NumberText read(String tidied, WordSense sense) {
		if (isBare(tidied)) {
			List<Digits> digits = Digits.read(tidied);
			return digits.isEmpty() ? null : new NumberText(digits, false, false, false, 0, false, "", "", "");
		}
		String written = CURRENCY_OUTSIDE.matcher(tidied).replaceFirst("($1$2)");
		Matcher enclosed = ENCLOSED.matcher(written);
		boolean brackets = enclosed.matches();
		String text = brackets ? enclosed.group(1).strip() : written;
		Matcher limit = LIMIT.matcher(text);
		String remark = "";
		if (limit.lookingAt()) {
			remark = limit.group(1);
			text = text.substring(limit.end());
		}
		Matcher number = NUMBER.matcher(TWICE_MINUS.matcher(text).replaceFirst("-"));
		if (!number.matches()) {
			return null;
		}
		List<Digits> digits = Digits.read(number.group("digits"));
		boolean currency = number.group("currency") != null;
		PowerWord power = PowerWord.read(number.group("rest"), currency || sense.unit().isMoney());
		// " M)" ends a bracket where one was opened
		String rest = (BRACKET.matcher(power.rest()).matches() ? power.rest()
				: FOOTNOTE.matcher(power.rest()).replaceFirst(""))
			.strip();
		Matcher bracket = BRACKET.matcher(rest);
		boolean explained = bracket.matches();
		String words = explained ? (bracket.group(1).strip() + " " + bracket.group(3).strip()).strip() : rest;
		words = trimmed(FOOTNOTE.matcher(words).replaceFirst(""));
		boolean glued = !number.group("rest").startsWith(" ");
		if (digits.isEmpty() || !isRemark(words, glued, sense)
				|| (explained && speaksOfSomethingElse(bracket.group(2).strip()))) {
			return null;
		}
		if (explained && power.power() == 0) {
			Matcher size = SIZE_IN_BRACKET.matcher(bracket.group(2).strip());
			power = size.matches() ? PowerWord.read(size.group(1), false) : power;
		}
		String sign = number.group("sign");
		boolean negative = (sign != null && !sign.equals("+")) || number.group("sign2") != null;
		return new NumberText(digits, negative, brackets, currency, power.power(), power.full(), words,
				explained ? bracket.group(2).strip() : "", remark);
	}

	/** Nothing but digits and what parts them, from a digit to a digit. */
	private static boolean isBare(String tidied) {
		for (int i = 0; i < tidied.length(); i++) {
			char sign = tidied.charAt(i);
			boolean inside = i > 0 && i < tidied.length() - 1;
			if ((sign < '0' || sign > '9') && !(inside && (sign == '.' || sign == ','))) {
				return false;
			}
		}
		return !tidied.isEmpty();
	}

	/** "0 (belum ada data)" is no zero and "12 (target)" no realisation. */
	static boolean speaksOfSomethingElse(String bracket) {
		return NoData.in(bracket) != NoData.NOT_SAID || ELSEWHERE.matcher(bracket).find();
	}

	private static boolean isRemark(String words, boolean glued, WordSense sense) {
		if (words.isEmpty() || sense.units().known(words).isPresent() || words.equalsIgnoreCase(sense.unit().name())) {
			return true;
		}
		boolean nothing = NoData.in(words.startsWith("- ") ? words.substring(2) : words) != NoData.NOT_SAID;
		if (nothing || ELSEWHERE.matcher(words).find()
				|| (FEW_LETTERS.matcher(words).matches() && (glued || words.length() == 1))) {
			return false;
		}
		boolean letters = Character.isLetter(words.charAt(0)) || words.charAt(0) == '%' || words.charAt(0) == '/';
		boolean behindDash = words.startsWith("- ") && words.length() > 2 && Character.isLetter(words.charAt(2));
		return (letters || behindDash) && !HAS_DIGIT.matcher(words).matches()
				&& !(NO_REMARK.matcher(words).matches() && (glued || words.length() > 1));
	}

	private static String trimmed(String words) {
		return TRAILING_MARKS.matcher(words.strip()).replaceFirst("");
	}

}
