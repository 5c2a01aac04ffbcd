package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A sum that the form states itself, less the other parts of it: what is left for one
 * part.
 *
 * @param rest by the convention in which the other numbers are read
 */
public record OwnTotal(Map<Convention, BigDecimal> rest) {

	public OwnTotal {
		rest = Map.copyOf(rest);
	}

	boolean fits(BigDecimal part, Convention convention) {
		BigDecimal left = this.rest.get(convention);
		return left != null && left.compareTo(part) == 0;
	}

}
