package id.selaras.assess;

import id.selaras.plan.Period;

/**
 * Quarters of one year, as the forms up to a period tell them.
 *
 * @param asOf whose forms, and those before it in its year, are asked
 * @param first quarter
 * @param last quarter, none after that of {@code asOf}
 */
record QuarterSpan(Period asOf, int first, int last) {

	/** The year up to the period. */
	static QuarterSpan upTo(Period period) {
		return new QuarterSpan(period, 1, period.quarter());
	}

	boolean isEarlierQuarter() {
		return this.first == this.last && this.last < this.asOf.quarter();
	}

}
