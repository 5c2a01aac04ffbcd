package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;

/** One kind of sign by which readings of a cell are told apart. */
interface Evidence {

	/** Those that count whatever the size of other values tells. */
	List<Evidence> BESIDES_SIZE = List.of(new FormsOwnTotal(), new WholeThings(), new ModestPercent());

	/** For which readings it speaks; silent where it speaks for all or none. */
	List<Vote> of(List<Candidate> candidates, Surroundings around);

	/**
	 * A sign for one reading.
	 *
	 * @param weight a decision takes {@link Judge#ENOUGH} more than speaks for another
	 */
	record Vote(Candidate candidate, int weight, Text because) {
	}

	/** The largest of the readings. */
	static Candidate largest(List<Candidate> candidates) {
		Candidate largest = candidates.get(0);
		for (Candidate candidate : candidates) {
			BigDecimal size = candidate.size();
			BigDecimal most = largest.size();
			if (size != null && most != null && size.abs().compareTo(most.abs()) > 0) {
				largest = candidate;
			}
		}
		return largest;
	}

}
