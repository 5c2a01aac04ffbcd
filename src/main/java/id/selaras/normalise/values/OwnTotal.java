package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.Map;

import id.selaras.finding.Text;

/**
 * A sum that the form states itself, less the other parts of it: what is left for one
 * part.
 *
 * @param rest by the convention in which the other numbers are read
 * @param because where the sum stands
 */
public record OwnTotal(Map<Convention, BigDecimal> rest, Text because) {

	/** Beside the parts, in their row. */
	public static final Text OF_ROW = new Text("jumlah pada formulir itu sendiri", "the form's own sum");

	/** Below the parts, in their column. */
	public static final Text OF_COLUMN = new Text("baris jumlah di bawah kolom ini", "the sum below the column");

	public OwnTotal {
		rest = Map.copyOf(rest);
	}

	boolean fits(BigDecimal part, Convention convention) {
		BigDecimal left = this.rest.get(convention);
		return left != null && left.compareTo(part) == 0;
	}

}
