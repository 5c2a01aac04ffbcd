package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;

/** What one number in a text means in the unit of its column. */
final class NumberMeaning {

	private final NumberText written;

	private final WordSense sense;

	/** What the cell itself says that its number counts. */
	private final Unit own;

	NumberMeaning(NumberText written, WordSense sense) {
		this.written = written;
		this.sense = sense;
		this.own = CellUnit.of(written, sense);
	}

	Meaning meaning() {
		Meaning bracket = BracketValue.of(this.written, this.sense, this.own);
		if (bracket != null) {
			return bracket;
		}
		List<Candidate> candidates = candidates();
		Meaning otherRate = Rate.of(this.written, this.sense, candidates);
		if (otherRate != null) {
			return otherRate;
		}
		if (CellUnit.contradicts(this.written, this.sense)) {
			return new Meaning.Asked(Doubt.WHICH_UNIT, candidates);
		}
		if (isPowerOfNothing() || isMetresOrMillions()) {
			return new Meaning.Readings(Doubt.WHICH_UNIT, withUnscaled());
		}
		if (isShortForMinus()) {
			List<Candidate> both = new ArrayList<>(candidates(false));
			both.addAll(candidates(true));
			return new Meaning.Asked(Doubt.WHICH_NUMBER, both);
		}
		if (isRupiahAmongMillions()) {
			boolean negative = this.written.negative() || this.written.enclosed();
			List<Candidate> both = new ArrayList<>(candidates(negative));
			this.written.digits().forEach((digits) -> both.add(candidate(digits, Unit.NONE, negative)));
			return new Meaning.Readings(Doubt.THOUSANDFOLD, both);
		}
		if (this.written.enclosed()) {
			return brackets();
		}
		return new Meaning.Readings(Doubt.WHICH_NUMBER, candidates, this.own);
	}

	/** One for each way to read the digits, in the column's unit. */
	List<Candidate> candidates() {
		return candidates(this.written.negative());
	}

	private List<Candidate> candidates(boolean negative) {
		return this.written.digits().stream().map((digits) -> candidate(digits, this.own, negative)).toList();
	}

	/** Accountants mean a minus by brackets, others nothing at all. */
	private Meaning brackets() {
		List<Candidate> both = new ArrayList<>(candidates(false));
		both.addAll(candidates(true));
		return this.own.isPercent() ? new Meaning.Asked(Doubt.MINUS_OR_BRACKETS, both)
				: new Meaning.Readings(Doubt.MINUS_OR_BRACKETS, both);
	}

	/**
	 * "2 jt" is a way to write money: of things only the full word is clear, and of an
	 * index not even that, unless a unit stands behind it.
	 */
	private boolean isPowerOfNothing() {
		Unit column = this.sense.unit();
		boolean things = column.isCounted() || column.dimension() == Unit.Dimension.UNKNOWN;
		boolean clear = this.own.isOfNumbers() || (things && this.written.isPowerInFull());
		return this.written.power() != 0 && !column.isMoney() && !this.own.isMoney() && !column.equals(Unit.NONE)
				&& !clear;
	}

	/** "1,5 M" in a column of kilometres. */
	private boolean isMetresOrMillions() {
		return CellUnit.isLoneLetter(this.written) && this.sense.unit().dimension() == Unit.Dimension.LENGTH
				&& CellUnit.isConverted(this.own, this.sense.unit());
	}

	/** "min 3" is at least three or three below zero; of things it is at least three. */
	private boolean isShortForMinus() {
		return this.written.remark().equalsIgnoreCase("min") && !this.sense.unit().isCounted();
	}

	/** As candidates, and the bare number. */
	private List<Candidate> withUnscaled() {
		List<Candidate> all = new ArrayList<>(candidates());
		for (Digits digits : this.written.digits()) {
			BigDecimal signed = this.written.negative() ? digits.number().negate() : digits.number();
			all.add(new Candidate(new Quantity.Amount(Numbers.plain(signed)), digits.convention(),
					List.of(Say.READ_AS_NUMBER), Say.READ_AS_NUMBER));
		}
		return all;
	}

	/** "Rp 4.500" in a column of millions may be either. */
	private boolean isRupiahAmongMillions() {
		return this.written.currency() && this.written.power() == 0 && this.sense.unit().isMoney()
				&& !this.sense.unit().isRupiah();
	}

	private Candidate candidate(Digits digits, Unit from, boolean negative) {
		List<Text> steps = new ArrayList<>(List.of(Say.READ_AS_NUMBER));
		BigDecimal number = digits.number();
		if (this.written.power() != 0) {
			number = number.scaleByPowerOfTen(this.written.power());
			steps.add(Say.power(this.written.power()));
		}
		if (!this.written.remark().isEmpty()) {
			steps.add(Say.limit(this.written.remark()));
		}
		remarks(steps);
		Text reason = Say.separator(digits.convention(), digitsHaveDot());
		if (CellUnit.isConverted(from, this.sense.unit())) {
			number = from.in(this.sense.unit(), number);
			Text converted = Say.converted(from.name(), this.sense.unit().name());
			steps.add(converted);
			reason = (this.written.digits().size() == 1) ? converted : reason;
		}
		BigDecimal signed = Numbers.plain(negative ? number.negate() : number);
		return new Candidate(new Quantity.Amount(signed), digits.convention(), steps, reason);
	}

	private void remarks(List<Text> steps) {
		if (!this.written.words().isEmpty()) {
			steps.add(Say.remark(this.written.words()));
		}
		if (!this.written.bracket().isEmpty()) {
			steps.add(Say.remark("(" + this.written.bracket() + ")"));
		}
	}

	/** With two readings there is one separator; by dots the first reads thousands. */
	private boolean digitsHaveDot() {
		Digits first = this.written.digits().get(0);
		return first.number().scale() <= 0 == (first.convention() == Convention.INDONESIAN);
	}

}
