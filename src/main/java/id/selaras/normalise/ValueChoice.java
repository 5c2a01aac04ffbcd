package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.IndonesianNumber;
import id.selaras.normalise.values.Candidate;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** How a reading of a cell is offered, and how an answer is read. */
public final class ValueChoice {

	private static final Pattern RANGE = Pattern.compile("(-?[\\d.,]+) - (-?[\\d.,]+)");

	private ValueChoice() {
	}

	static Alternative alternative(Candidate candidate) {
		String choice = of(candidate.quantity());
		String label = choice.equals(Alternative.NO_DATA) ? ValueState.STATED_NONE.indonesian() : choice;
		return new Alternative(choice, label, null, candidate.reason());
	}

	/** A number is chosen as Indonesians write it: 1.500 is never one and a half. */
	static String of(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return IndonesianNumber.plain(amount.value());
		}
		if (quantity instanceof Quantity.Range range) {
			return IndonesianNumber.plain(range.low()) + " - " + IndonesianNumber.plain(range.high());
		}
		if (quantity instanceof Quantity.Grade grade) {
			return grade.name();
		}
		if (quantity instanceof Quantity.Date date) {
			return date.day().toString();
		}
		return (quantity instanceof Quantity.Words words) ? words.text() : Alternative.NO_DATA;
	}

	/** A value that was not offered, as it is kept; none where it is no value at all. */
	public static Optional<String> plain(String typed) {
		String answer = typed.strip();
		return answer.equals(Alternative.NO_DATA) ? Optional.of(answer) : parse(answer).map(ValueChoice::of);
	}

	/** Whether it says what stands in a cell, offered or not. */
	static boolean isValue(String choice) {
		return choice.equals(Alternative.NO_DATA) || parse(choice).isPresent();
	}

	/** The number or range of an answer that was not among those offered. */
	static Optional<Quantity> parse(String choice) {
		Matcher range = RANGE.matcher(choice.strip());
		if (range.matches()) {
			Optional<BigDecimal> low = IndonesianNumber.parse(range.group(1));
			Optional<BigDecimal> high = IndonesianNumber.parse(range.group(2));
			return low.isPresent() && high.isPresent()
					? Optional.of(new Quantity.Range(low.get().min(high.get()), low.get().max(high.get())))
					: Optional.empty();
		}
		return IndonesianNumber.parse(choice).map(Quantity.Amount::new);
	}

}
