package id.selaras.normalise.values;

import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;

/** What a cell says, all told. */
public sealed interface Outcome {

	/** A value, and how the content became it. */
	record Known(Quantity quantity, List<Text> steps) implements Outcome {

		public Known {
			steps = List.copyOf(steps);
		}

	}

	/** The cell says that there is no data. */
	record StatedNone(List<Text> steps) implements Outcome {

		public StatedNone {
			steps = List.copyOf(steps);
		}

	}

	/** To be asked; the likeliest reading first. */
	record Asked(Doubt doubt, List<Candidate> candidates) implements Outcome {

		public Asked {
			candidates = List.copyOf(candidates);
		}

	}

	/** No value at all. */
	record Unreadable() implements Outcome {
	}

}
