package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;

/** Percentages above a thousand are rare. */
final class ModestPercent implements Evidence {

	private static final int WEIGHT = 2;

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final Text BECAUSE = new Text("persen jarang melebihi 1.000", "percentages seldom exceed 1,000");

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		if (!around.unit().isPercent()) {
			return List.of();
		}
		List<Candidate> modest = candidates.stream().filter(ModestPercent::isModest).toList();
		return (modest.size() == candidates.size()) ? List.of()
				: modest.stream().map((candidate) -> new Vote(candidate, WEIGHT, BECAUSE)).toList();
	}

	private static boolean isModest(Candidate candidate) {
		BigDecimal size = candidate.size();
		return size != null && size.abs().compareTo(THOUSAND) <= 0;
	}

}
