package id.selaras.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.Part;

/**
 * A column of figures of one table, as each of its cells asks about it.
 *
 * @param isTarget whether the realisations of a row answer to it
 * @param isRupiah whether it holds money
 * @param isPercent whether it holds percentages
 * @param isDerived whether the form computes it
 * @param isPerformance whether it holds what was planned or done, and nothing computes it
 */
record FigureColumn(String id, boolean isTarget, boolean isRupiah, boolean isPercent, boolean isDerived,
		boolean isPerformance) {

	private static final Comparator<FigureColumn> TARGETS_FIRST = Comparator.comparing(FigureColumn::isTarget)
		.reversed()
		.thenComparing(FigureColumn::id);

	/** Targets first: a realisation may be told by the target beside it. */
	static List<FigureColumn> of(Map<String, ColumnDefinition> definitions) {
		List<FigureColumn> columns = new ArrayList<>();
		definitions.forEach((id, column) -> {
			if (column.isNumeric()) {
				columns.add(of(id, column));
			}
		});
		columns.sort(TARGETS_FIRST);
		return List.copyOf(columns);
	}

	private static FigureColumn of(String id, ColumnDefinition column) {
		boolean rupiah = id.endsWith(Part.RP.suffix());
		boolean percent = id.endsWith(Part.PERCENT.suffix());
		boolean performance = column.type() == ColumnType.QUANTITY && !column.derived() && !rupiah && !percent;
		return new FigureColumn(id, id.startsWith("target"), rupiah || column.type() == ColumnType.MONEY,
				percent || column.type() == ColumnType.PERCENT, column.derived(), performance);
	}

}
