package id.selaras.normalise.names;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A written name beside an entry, whoever wrote it and whatever unit stands beside it.
 *
 * @param byRule the most telling of all ways to read the two names
 * @param byScore the most alike: where something else stands against it, no rule tells
 */
record Likeness(Comparison byRule, Comparison byScore) {

	Likeness and(Comparison other) {
		return new Likeness(other.isBetterThan(this.byRule) ? other : this.byRule,
				(other.score() > this.byScore.score()) ? other : this.byScore);
	}

	static Likeness of(@Nullable Likeness before, Comparison comparison) {
		return (before == null) ? new Likeness(comparison, comparison) : before.and(comparison);
	}

	Listing listing() {
		return this.byRule.listing();
	}

	/** With what speaks against it in the place where it was written. */
	Comparison with(Set<Veto> context) {
		if (context.isEmpty()) {
			return this.byRule;
		}
		Set<Veto> vetoes = EnumSet.copyOf(context);
		vetoes.addAll(this.byScore.vetoes());
		return new Comparison(this.byScore.listing(), this.byScore.alignment(), null, vetoes, this.byScore.score());
	}

}
