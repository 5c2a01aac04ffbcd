package id.selaras.assess;

import java.util.List;

/**
 * The period's year quarter by quarter and what came before it: columns (7) and (9) to
 * (12) of Formulir E.60.
 *
 * @param before position or sum of the plan's years before this one
 * @param beforeMoney sum of their rupiah
 * @param quarters all four, first to last
 */
public record RunningYear(Reported before, Reported beforeMoney, List<QuarterResult> quarters) {

	public RunningYear {
		quarters = List.copyOf(quarters);
	}

}
