package id.selaras.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One value as it is written in a file, and what it can be read as. */
record Written(Place place, String text) {

	private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

	private static final Pattern REGENCY_CODE = Pattern.compile("\\d{2}\\.\\d{2}");

	private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

	// an address goes into mail headers: no blanks, no commas, nothing quoted
	private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"()]+@[^\\s@,;<>\"()]+");

	private static final int LONGEST_ID = 60;

	Written {
		text = text.strip();
	}

	/** A text of one line that is not empty. */
	String required() {
		if (this.text.isEmpty()) {
			throw this.place.refuse("harus diisi", "must be filled in");
		}
		return oneLine();
	}

	/** A text of one line that may be empty. */
	String oneLine() {
		if (this.text.indexOf('\n') >= 0) {
			throw this.place.refuse("harus satu baris", "must be one line");
		}
		return this.text;
	}

	/** A word that also names files and folders. */
	String id() {
		if (this.text.length() > LONGEST_ID) {
			throw this.place.refuse("lebih dari " + LONGEST_ID + " huruf", "more than " + LONGEST_ID + " letters");
		}
		return matching(ID, "huruf kecil, angka dan tanda hubung", "small letters, digits and dashes");
	}

	String regencyCode() {
		return matching(REGENCY_CODE, "kode Kemendagri seperti 92.02", "a Kemendagri code such as 92.02");
	}

	String email() {
		return matching(EMAIL, "satu alamat surel", "one mail address");
	}

	int integer(int least, int most) {
		int number = INTEGER.matcher(this.text).matches() ? Integer.parseInt(this.text) : Integer.MIN_VALUE;
		if (number < least || number > most) {
			throw shouldBe("bilangan bulat " + least + " sampai " + most,
					"a whole number from " + least + " to " + most);
		}
		return number;
	}

	BigDecimal decimal() {
		return new BigDecimal(
				matching(DECIMAL, "bilangan, desimalnya dengan titik", "a number, with a dot for decimals"));
	}

	LocalDate date() {
		try {
			return LocalDate.parse(this.text);
		}
		catch (DateTimeParseException ex) {
			throw shouldBe("tanggal seperti 2024-01-31", "a date such as 2024-01-31");
		}
	}

	boolean isTrue() {
		return choice(List.of(true, false), String::valueOf);
	}

	/** A constant written in small letters with dashes: {@code after-release}. */
	<E extends Enum<E>> E choice(Class<E> type) {
		return choice(Arrays.asList(type.getEnumConstants()),
				(constant) -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	<T> T choice(Collection<T> allowed, Function<T, String> spelling) {
		return allowed.stream()
			.filter((value) -> spelling.apply(value).equals(this.text))
			.findFirst()
			.orElseThrow(() -> {
				String words = allowed.stream().map(spelling).collect(Collectors.joining(", "));
				return this.place.refuse(Place.quote(this.text) + " tidak dikenal; yang boleh: " + words,
						Place.quote(this.text) + " is unknown; allowed: " + words);
			});
	}

	/** A word that must stand in a list of known ones which may be long. */
	String among(Collection<String> known) {
		if (known.contains(this.text)) {
			return this.text;
		}
		String guess = NearestWord.to(this.text, known).orElse("");
		throw this.place.refuse(
				Place.quote(this.text) + " tidak dikenal"
						+ (guess.isEmpty() ? "" : "; mungkin maksudnya \"" + guess + '"'),
				Place.quote(this.text) + " is unknown"
						+ (guess.isEmpty() ? "" : "; perhaps \"" + guess + "\" is meant"));
	}

	String matching(Pattern shape, String indonesian, String english) {
		if (!shape.matcher(this.text).matches()) {
			throw shouldBe(indonesian, english);
		}
		return this.text;
	}

	/** Where whoever uses the value knows best whether it can be used. */
	void satisfying(Predicate<String> usable, String indonesian, String english) {
		if (!usable.test(this.text)) {
			throw shouldBe(indonesian, english);
		}
	}

	private HomeException shouldBe(String indonesian, String english) {
		return this.place.refuse("seharusnya " + indonesian + ", bukan " + Place.quote(this.text),
				"should be " + english + ", not " + Place.quote(this.text));
	}

}
