package id.selaras.normalise.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of Kemendagri in its spellings: 92.02, 9202, "92 02". The statistical office
 * (BPS) has four digits of its own, which in most provinces mean other regencies: its
 * 9105 is Manokwari.
 */
final class RegencyCode {

	private static final Pattern WITH_DOT = Pattern.compile("(\\d{2})\\s?[ .-]\\s?(\\d{1,2})");

	private static final Pattern BARE = Pattern.compile("(\\d{2})(\\d{2})");

	private static final Pattern LABEL = Pattern
		.compile("^kode\\s*(?:wilayah|daerah|kabupaten|kab\\.?|kota|kemendagri|kabupaten/kota)?\\s*[:=]?\\s*");

	/**
	 * Provinces in which both lists number alike, and such as BPS did not number when its
	 * codes were last set beside those of Kemendagri (2020).
	 */
	private static final Set<String> WITHOUT_DOUBT = Set.of("17", "32", "33", "34", "35", "36", "51", "52", "92", "93",
			"95", "96");

	private RegencyCode() {
	}

	/** The code in a line that calls it one: "Kode Wilayah: 92.02". */
	static Optional<String> called(String text, Set<String> codes) {
		String plain = text.strip().toLowerCase(Locale.ROOT);
		Matcher label = LABEL.matcher(plain);
		return label.find() ? read(plain.substring(label.end()), codes) : Optional.empty();
	}

	/** The code that a text is, if it is one of Kemendagri's beyond doubt. */
	static Optional<String> read(String text, Set<String> codes) {
		String plain = text.strip();
		Matcher dotted = WITH_DOT.matcher(plain);
		if (dotted.matches()) {
			return only(dotted.group(1), dotted.group(2), codes);
		}
		Matcher bare = BARE.matcher(plain);
		return (bare.matches() && WITHOUT_DOUBT.contains(bare.group(1))) ? only(bare.group(1), bare.group(2), codes)
				: Optional.empty();
	}

	/** A zero that was dropped is put back where only one code comes of it. */
	private static Optional<String> only(String province, String number, Set<String> codes) {
		List<String> spellings = (number.length() == 2) ? List.of(province + "." + number)
				: List.of(province + ".0" + number, province + "." + number + "0");
		List<String> known = spellings.stream().filter(codes::contains).toList();
		return (known.size() == 1) ? Optional.of(known.get(0)) : Optional.empty();
	}

}
