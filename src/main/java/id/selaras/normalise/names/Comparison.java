package id.selaras.normalise.names;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A written name beside an entry.
 *
 * @param rule by which it would be a match, or null where a veto stands against it
 * @param score how alike, in thousandths; for order only
 */
record Comparison(Listing listing, Alignment alignment, @Nullable Rule rule, Set<Veto> vetoes, int score) {

	Comparison {
		vetoes = Set.copyOf(vetoes);
	}

	/** The more telling of two ways to read the names. */
	boolean isBetterThan(Comparison other) {
		if ((this.rule == null) != (other.rule == null)) {
			return this.rule != null;
		}
		if (this.rule != null && other.rule != null && this.rule != other.rule) {
			return this.rule.compareTo(other.rule) < 0;
		}
		return this.score > other.score;
	}

}
