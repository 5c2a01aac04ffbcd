package id.selaras.receive;

import java.util.List;

/**
 * Which files rule.
 *
 * @param submissions all, with state and revision settled
 * @param undecided groups of which nothing says which is newer; they wait
 */
public record Ruling(List<Submission> submissions, List<List<Submission>> undecided) {

	public Ruling {
		submissions = List.copyOf(submissions);
		undecided = undecided.stream().map(List::copyOf).toList();
	}

}
