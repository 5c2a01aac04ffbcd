package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/**
 * The regency's scale of predicates, as far as rules need it.
 *
 * @param labels all of them; another label belongs to another scale and is not judged
 * @param grading from percentage to label
 */
public record Predicates(Set<String> labels, Function<BigDecimal, String> grading) {

	public static final Predicates NONE = new Predicates(Set.of(), (percent) -> "");

	public Predicates {
		labels = Set.copyOf(labels);
	}

}
