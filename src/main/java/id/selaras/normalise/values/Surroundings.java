package id.selaras.normalise.values;

import java.util.List;

import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a cell.
 *
 * @param unit that its column is in
 * @param target that the value answers to, or null
 * @param references values of about its size
 * @param nearby what else tells, looked at where a reading is in doubt
 */
public record Surroundings(Unit unit, @Nullable Quantity target, List<Reference> references, Nearby nearby) {

	public Surroundings {
		references = List.copyOf(references);
	}

	/** Nothing but a unit and values of the same size. */
	public static Surroundings of(Unit unit, List<Reference> references) {
		return new Surroundings(unit, null, references, Nearby.NOTHING);
	}

	public Surroundings with(Unit other, List<Reference> sizes) {
		return new Surroundings(other, this.target, sizes, this.nearby);
	}

	/** Those that tell something about size. */
	List<Reference> telling() {
		int telling = 0;
		for (Reference reference : this.references) {
			telling += reference.tells() ? 1 : 0;
		}
		return (telling == 0) ? List.of() : (telling == this.references.size()) ? this.references
				: this.references.stream().filter(Reference::tells).toList();
	}

	/** Words may answer a target in words; beside a number they are no answer. */
	boolean expectsNumber() {
		if (this.target instanceof Quantity.Grade || this.target instanceof Quantity.Words
				|| this.target instanceof Quantity.Date) {
			return false;
		}
		return !this.references.isEmpty() || this.unit.isOfNumbers();
	}

}
