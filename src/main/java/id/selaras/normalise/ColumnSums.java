package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import id.selaras.normalise.values.CertainNumber;
import id.selaras.normalise.values.Convention;
import id.selaras.normalise.values.OwnTotal;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The row "Jumlah" below a table: what it leaves for one cell of a column tells how the
 * separators in it are meant.
 */
final class ColumnSums {

	private final FormTable table;

	private final @Nullable TableRow total;

	/** By column what the sum leaves when every row is read by one convention. */
	private final Map<String, Map<Convention, BigDecimal>> left = new HashMap<>();

	ColumnSums(FormTable table) {
		this.table = table;
		this.total = table.footers().get("total");
	}

	/**
	 * What is left for the row's cell; nothing where a row of the column is no number.
	 */
	Optional<OwnTotal> rest(TableRow row, String column) {
		if (this.total == null || row.row() >= this.total.row() || row.cell(column).isBlank()) {
			return Optional.empty();
		}
		Map<Convention, BigDecimal> rest = new EnumMap<>(Convention.class);
		this.left.computeIfAbsent(column, this::left)
			.forEach((convention, sum) -> CertainNumber.read(row.cell(column), convention)
				.ifPresent((own) -> rest.put(convention, sum.add(own))));
		return rest.isEmpty() ? Optional.empty() : Optional.of(new OwnTotal(rest, OwnTotal.OF_COLUMN));
	}

	/** The sum less all rows above it, this one too. */
	private Map<Convention, BigDecimal> left(String column) {
		Map<Convention, BigDecimal> left = new EnumMap<>(Convention.class);
		for (Convention convention : new Convention[] { Convention.INDONESIAN, Convention.ENGLISH }) {
			sum(column, convention).ifPresent((sum) -> left.put(convention, sum));
		}
		return left;
	}

	private Optional<BigDecimal> sum(String column, Convention convention) {
		if (this.total == null) {
			return Optional.empty();
		}
		int end = this.total.row();
		Optional<BigDecimal> left = CertainNumber.read(this.total.cell(column), convention);
		for (TableRow row : this.table.rows()) {
			Cell cell = row.cell(column);
			if (row.row() < end && !cell.isBlank()) {
				Optional<BigDecimal> number = CertainNumber.read(cell, convention);
				left = left.flatMap((sum) -> number.map(sum::subtract));
			}
		}
		return left;
	}

}
