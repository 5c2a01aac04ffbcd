package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.selaras.normalise.values.AskedGrade;
import id.selaras.normalise.values.CertainNumber;
import id.selaras.normalise.values.Convention;
import id.selaras.normalise.values.Nearby;
import id.selaras.normalise.values.Neighbours;
import id.selaras.normalise.values.OwnTotal;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the table tells of one of its cells.
 *
 * @param name of the row's indicator
 * @param written how the row's cells are written
 */
record AroundCell(TableRow row, String column, String name, WrittenHabits.OfRow written,
		ColumnSums sums) implements Nearby {

	private static final String QUARTER = "realised.q";

	@Override
	public Neighbours singles() {
		return this.written.singles(this.column);
	}

	@Override
	public Neighbours ranges() {
		return this.written.ranges(this.column);
	}

	@Override
	public boolean named() {
		return AskedGrade.isNamedIn(this.name);
	}

	@Override
	public List<OwnTotal> totals() {
		return Stream.of(Optional.ofNullable(ofRow()), this.sums.rest(this.row, this.column))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Of a quarter what the form's own sum of the year leaves for it. */
	private @Nullable OwnTotal ofRow() {
		if (!this.column.startsWith(QUARTER)) {
			return null;
		}
		String part = this.column.substring(QUARTER.length() + 1);
		Cell ofYear = this.row.cell("realised-year" + part);
		if (ofYear.isBlank()) {
			return null;
		}
		Map<Convention, BigDecimal> rest = new HashMap<>();
		for (Convention convention : Convention.values()) {
			Optional<BigDecimal> left = CertainNumber.read(ofYear, convention);
			for (int quarter = 1; quarter <= 4 && left.isPresent(); quarter++) {
				String other = QUARTER + quarter + part;
				if (!other.equals(this.column) && !this.row.cell(other).isBlank()) {
					Optional<BigDecimal> number = CertainNumber.read(this.row.cell(other), convention);
					left = left.flatMap((sum) -> number.map(sum::subtract));
				}
			}
			left.ifPresent((sum) -> rest.put(convention, sum));
		}
		return rest.isEmpty() ? null : new OwnTotal(rest, OwnTotal.OF_ROW);
	}

}
