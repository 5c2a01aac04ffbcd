package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Target, last period and baseline are of about the same size. */
final class SizeOfOthers implements Evidence {

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		List<Vote> votes = new ArrayList<>();
		for (Reference reference : around.telling()) {
			List<Candidate> fitting = candidates.stream().filter((candidate) -> fits(candidate, reference)).toList();
			if (fitting.size() < candidates.size()) {
				fitting.forEach(
						(candidate) -> votes.add(new Vote(candidate, reference.kind().weight(), reference.text())));
			}
		}
		return votes;
	}

	static boolean fits(Candidate candidate, Reference reference) {
		BigDecimal size = candidate.size();
		return size != null && reference.fits(size);
	}

}
