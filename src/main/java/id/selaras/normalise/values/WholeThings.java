package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Unit;

/** Things are counted in whole numbers, and a rupiah has no thousandths. */
final class WholeThings implements Evidence {

	/** More than a column's way of writing, as a column is filled by many hands. */
	private static final int OF_THINGS = 6;

	private static final int OF_MONEY = 4;

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		Unit unit = around.unit();
		if ((!unit.isCounted() && !unit.isMoney()) || candidates.stream().allMatch(WholeThings::isThousands)) {
			return List.of();
		}
		Text because = unit.isMoney() ? new Text("rupiah ditulis tanpa tiga desimal", "rupiah have no three decimals")
				: new Text("satuan " + unit.name() + " dihitung bulat",
						"unit " + unit.name() + " is counted in whole numbers");
		return List.of(new Vote(Evidence.largest(candidates), unit.isMoney() ? OF_MONEY : OF_THINGS, because));
	}

	/** "1,250 juta" has decimals of which even the last is a whole thousand. */
	private static boolean isThousands(Candidate candidate) {
		BigDecimal size = candidate.size();
		return size != null && size.abs().compareTo(THOUSAND) >= 0;
	}

}
