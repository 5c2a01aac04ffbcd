package id.selaras.normalise.values;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** Who writes decimals with a comma writes thousands with a dot. */
final class SeparatorsAround implements Evidence {

	private static final int OF_ROW = 4;

	private static final int OF_COLUMN = 3;

	private static final int OF_HABIT = 1;

	@Override
	public List<Vote> of(List<Candidate> candidates, Surroundings around) {
		List<Vote> votes = new ArrayList<>();
		boolean ranges = candidates.stream().anyMatch((it) -> it.quantity() instanceof Quantity.Range);
		Neighbours neighbours = ranges ? around.nearby().ranges() : around.nearby().singles();
		add(votes, candidates, neighbours.row().conventionOfFew(), OF_ROW,
				new Text("cara menulis angka pada baris ini", "how the row writes numbers"));
		add(votes, candidates, neighbours.column().convention(), OF_COLUMN,
				new Text("cara menulis angka pada kolom ini", "how the column writes numbers"));
		add(votes, candidates, neighbours.agency().convention(), OF_HABIT,
				new Text("kebiasaan perangkat daerah ini", "the agency's habit"));
		return votes;
	}

	private static void add(List<Vote> votes, List<Candidate> candidates, @Nullable Convention convention, int weight,
			Text because) {
		candidates.stream()
			.filter((candidate) -> candidate.convention() == convention)
			.forEach((candidate) -> votes.add(new Vote(candidate, weight, because)));
	}

}
