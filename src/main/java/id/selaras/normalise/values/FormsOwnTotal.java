package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;

/** The sum that the form itself states is right with one reading only. */
final class FormsOwnTotal implements Evidence {

	private static final int WEIGHT = 6;

	private static final Text BECAUSE = new Text("jumlah pada formulir itu sendiri", "the form's own sum");

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		OwnTotal total = around.total();
		if (total == null) {
			return List.of();
		}
		List<Candidate> fitting = candidates.stream().filter((candidate) -> fits(candidate, total)).toList();
		return (fitting.size() == 1) ? List.of(new Vote(fitting.get(0), WEIGHT, BECAUSE)) : List.of();
	}

	private static boolean fits(Candidate candidate, OwnTotal total) {
		BigDecimal size = candidate.size();
		return size != null && total.fits(size, candidate.convention());
	}

}
