package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A reason not to trust a number, however surely it could be read. */
interface Suspicion {

	/** All kinds; the first that has something to say asks. */
	List<Suspicion> ALL = List.of(new FractionForPercent(), new LostDecimalMark(), new LostThousands(),
			new MoneyScale(), new PartOfThing(), new LessThanNothing());

	/**
	 * What to ask, or null.
	 * @param typed whether the cell holds a number, not a text
	 */
	Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around);

	/** Whether what is known speaks more for the other number than for the one read. */
	static boolean fitsBetter(BigDecimal other, BigDecimal number, Surroundings around) {
		int forOther = 0;
		int forNumber = 0;
		for (Reference reference : around.telling()) {
			boolean fits = reference.fits(number);
			forNumber += fits ? reference.kind().weight() : 0;
			forOther += (!fits && reference.fits(other)) ? reference.kind().weight() : 0;
		}
		return forOther > forNumber;
	}

	static Outcome.Asked ask(Doubt doubt, Candidate likelier, Candidate other) {
		return new Outcome.Asked(doubt, List.of(likelier, other));
	}

}
