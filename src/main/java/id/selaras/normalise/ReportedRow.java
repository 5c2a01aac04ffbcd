package id.selaras.normalise;

import java.util.SortedMap;

import id.selaras.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form, read.
 *
 * @param row as Excel counts, from 1
 * @param code the code in the row, or empty
 * @param programme the programme that the row stands under, or empty
 * @param name the indicator, quick win or action as written
 * @param unit as written, or empty
 * @param indicator id in the plan, or null where none was found
 * @param match by which rule or decision the indicator was found, or {@link Text#NONE}
 * @param texts other text columns by id
 * @param textCells A1 references of the text columns by id
 * @param values by column id, such as {@code target.k} or {@code realised.q1.rp}
 */
public record ReportedRow(@Nullable String sheet, int row, boolean hidden, String code, String programme, String name,
		String nameCell, String unit, @Nullable String indicator, Text match, SortedMap<String, String> texts,
		SortedMap<String, String> textCells, SortedMap<String, Value> values) {

	private static final String OF_A_QUARTER = "realised.q";

	public ReportedRow {
		texts = ByColumn.of(texts);
		textCells = ByColumn.of(textCells);
		values = ByColumn.of(values);
	}

	/** Where a text column stands; of a column that the form lacks, where the name is. */
	public String textCell(String column) {
		return this.textCells.getOrDefault(column, this.nameCell);
	}

	public @Nullable Value value(String column) {
		return this.values.get(column);
	}

	/** Performance of a column that may or may not stand beside rupiah. */
	public @Nullable Value performance(String column) {
		Value value = value(column + ".k");
		return (value == null) ? value(column) : value;
	}

	/** Whether the form is one of realisations, per quarter. */
	public boolean reportsRealisation() {
		for (String column : this.values.keySet()) {
			if (column.startsWith(OF_A_QUARTER)) {
				return true;
			}
		}
		return false;
	}

}
