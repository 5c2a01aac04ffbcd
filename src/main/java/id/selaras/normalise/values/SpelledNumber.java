package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A whole number in Indonesian words: "dua belas", "seratus lima puluh ribu". */
final class SpelledNumber {

	private static final Pattern BLANKS = Pattern.compile("[\\s-]+");

	private static final List<String> ONES = List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh",
			"delapan", "sembilan");

	private static final Map<String, Long> THOUSANDS = Map.of("ribu", 1_000L, "juta", 1_000_000L, "miliar",
			1_000_000_000L, "milyar", 1_000_000_000L, "triliun", 1_000_000_000_000L);

	private static final int TEN = 10;

	private static final int HUNDRED = 100;

	private static final long THOUSAND = 1000;

	/** Of all groups of thousands so far. */
	private long sum;

	/** Of the group that is being read. */
	private long group;

	/** The last figure, not yet known to be ones, tens or hundreds. */
	private long ones;

	private SpelledNumber() {
	}

	/** Null where the words are no number, or more than that. */
	static @Nullable BigDecimal read(String words) {
		SpelledNumber number = new SpelledNumber();
		for (String word : BLANKS.split(words.strip().toLowerCase(Locale.ROOT), -1)) {
			if (!number.take(word)) {
				return null;
			}
		}
		return BigDecimal.valueOf(number.sum + number.group + number.ones);
	}

	private boolean take(String word) {
		int figure = ONES.indexOf(word);
		Long power = THOUSANDS.get(word);
		if (figure >= 0 && this.ones == 0) {
			this.ones = figure;
		}
		else if (word.equals("sepuluh") || word.equals("sebelas")) {
			this.group += word.equals("sepuluh") ? TEN : TEN + 1;
		}
		else if (word.equals("seratus")) {
			this.group += HUNDRED;
		}
		else if (word.equals("seribu")) {
			this.sum += THOUSAND;
		}
		else if (word.equals("belas") || word.equals("puluh") || word.equals("ratus")) {
			this.group += word.equals("belas") ? TEN + this.ones : this.ones * (word.equals("puluh") ? TEN : HUNDRED);
			this.ones = 0;
		}
		else if (power != null && this.group + this.ones > 0) {
			this.sum += (this.group + this.ones) * power;
			this.group = 0;
			this.ones = 0;
		}
		else {
			return word.equals("rupiah") && this.sum + this.group + this.ones > 0;
		}
		return true;
	}

}
