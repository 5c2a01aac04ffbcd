package id.selaras.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

import id.selaras.assess.Achievement;
import id.selaras.assess.Average;
import id.selaras.assess.Reported;
import id.selaras.finding.IndonesianDate;
import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** Values in the form in which they stand on paper. */
final class Printed {

	/** What is not there and has no state of its own, such as a target. */
	static final String NOTHING = "–";

	static final Locale LOCALE = Locale.forLanguageTag("id-ID");

	private Printed() {
	}

	static String date(LocalDate date) {
		return IndonesianDate.written(date);
	}

	static String number(BigDecimal number) {
		return minus(IndonesianNumber.plain(number));
	}

	static String withDecimals(BigDecimal number, int decimals) {
		return minus(IndonesianNumber.withDecimals(number, decimals));
	}

	static String percent(BigDecimal percent) {
		return withDecimals(percent, 2);
	}

	static String quantity(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return number(amount.value());
		}
		if (quantity instanceof Quantity.Range range) {
			return number(range.low()) + "–" + number(range.high());
		}
		if (quantity instanceof Quantity.Grade grade) {
			BigDecimal score = grade.score();
			return (score != null) ? grade.name() + " (" + number(score) + ")" : grade.name();
		}
		if (quantity instanceof Quantity.Date date) {
			return date(date.day());
		}
		return (quantity instanceof Quantity.Words words) ? words.text() : NOTHING;
	}

	/** With so many decimals at most. */
	static String quantity(@Nullable Quantity quantity, int decimals) {
		if (quantity instanceof Quantity.Amount amount) {
			return number(rounded(amount.value(), decimals));
		}
		if (quantity instanceof Quantity.Range range) {
			return quantity(new Quantity.Range(rounded(range.low(), decimals), rounded(range.high(), decimals)));
		}
		return quantity(quantity);
	}

	/** More decimals only where a small number would look like zero without them. */
	private static BigDecimal rounded(BigDecimal number, int decimals) {
		int kept = Math.max(decimals, number.scale() - number.precision() + 2);
		return (number.scale() > kept) ? number.setScale(kept, RoundingMode.HALF_UP) : number;
	}

	/** The value, or the words of its state. */
	static String reported(Reported reported, int decimals) {
		Quantity quantity = reported.quantity();
		return (quantity != null) ? quantity(quantity, decimals) : reported.state().indonesian();
	}

	/** The percentage, or the words of its state. */
	static String achievement(Achievement achievement) {
		BigDecimal percent = achievement.percent();
		return (percent != null) ? percent(percent) : achievement.state().indonesian();
	}

	static String average(Average average) {
		BigDecimal percent = average.percent();
		return (percent != null) ? percent(percent) : NOTHING;
	}

	static String predicate(@Nullable String predicate) {
		return (predicate != null) ? predicate : NOTHING;
	}

	static String counted(Average average) {
		return average.counted() + " dari " + average.total() + " indikator";
	}

	/** A hyphen is easily lost in print; the true minus is as wide as a digit. */
	private static String minus(String number) {
		return number.replace('-', '−');
	}

}
