package id.selaras.normalise.values;

import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Unit;

/** What a cell may mean before anything around it is asked. */
sealed interface Meaning {

	/** Nothing that is known. */
	record Unreadable() implements Meaning {
	}

	/** There is no data, and the cell says so. */
	record StatedNone(Text step) implements Meaning {
	}

	/**
	 * One meaning, or several of which evidence may settle one.
	 *
	 * @param own unit that the cell itself names, or none
	 */
	record Readings(Doubt doubt, List<Candidate> candidates, Unit own) implements Meaning {

		public Readings {
			candidates = List.copyOf(candidates);
		}

		Readings(Doubt doubt, List<Candidate> candidates) {
			this(doubt, candidates, Unit.NONE);
		}

		/** Where the column names no unit, the cell's own tells. */
		Surroundings among(Surroundings around) {
			boolean tells = this.own.isOfNumbers() && !around.unit().isOfNumbers();
			return tells ? around.with(this.own, around.references()) : around;
		}

	}

	/** Several meanings that only its writer can tell apart. */
	record Asked(Doubt doubt, List<Candidate> candidates) implements Meaning {

		public Asked {
			candidates = List.copyOf(candidates);
		}

	}

	Meaning UNREADABLE = new Unreadable();

	static Meaning of(Candidate candidate) {
		return new Readings(Doubt.WHICH_NUMBER, List.of(candidate));
	}

}
