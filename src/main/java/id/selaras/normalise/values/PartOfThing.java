package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One and a half documents where nothing near by says that parts are meant: an average,
 * or dots of thousands that got lost.
 */
final class PartOfThing implements Suspicion {

	/** Large sums of money may be quotients; nobody pays twelve rupiah and a half. */
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	@Override
	public Outcome.@Nullable Asked about(Candidate read, BigDecimal number, boolean typed, Surroundings around) {
		Unit unit = around.unit();
		boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
		boolean fewRupiah = unit.isRupiah() && number.abs().compareTo(THOUSAND) < 0;
		if (whole || !around.telling().isEmpty() || !(unit.isCounted() || fewRupiah)
				|| LostThousands.isLongFraction(number)) {
			return null;
		}
		List<Candidate> candidates = new ArrayList<>();
		candidates.add(read);
		if (read.convention() == Convention.ENGLISH) {
			candidates.add(0, Candidate.of(number.movePointRight(LostThousands.DECIMALS), LostThousands.TIMES));
		}
		return new Outcome.Asked(Doubt.PART_OF_THING, candidates);
	}

}
