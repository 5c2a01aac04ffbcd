package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sum that the form itself states is right with one reading only. */
final class FormsOwnTotal implements Evidence {

	private static final int WEIGHT = 6;

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		List<Vote> votes = new ArrayList<>();
		for (OwnTotal total : around.nearby().totals()) {
			List<Candidate> fitting = candidates.stream().filter((candidate) -> fits(candidate, total)).toList();
			if (fitting.size() == 1) {
				votes.add(new Vote(fitting.get(0), WEIGHT, total.because()));
			}
		}
		return votes;
	}

	private static boolean fits(Candidate candidate, OwnTotal total) {
		BigDecimal size = candidate.size();
		return size != null && total.fits(size, candidate.convention());
	}

}
