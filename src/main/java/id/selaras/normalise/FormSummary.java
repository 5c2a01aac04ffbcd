package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.ColumnDefinition;
import id.selaras.normalise.values.CertainNumber;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A line of averages or predicates that a form states itself.
 *
 * @param note {@code average} or {@code predicate}
 * @param numbers what is beyond doubt a number, by column
 * @param words all that is stated, by column
 * @param cells A1 references by column
 */
public record FormSummary(String note, @Nullable String sheet, SortedMap<String, BigDecimal> numbers,
		SortedMap<String, String> words, SortedMap<String, String> cells) {

	public FormSummary {
		numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
		words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
		cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
	}

	static List<FormSummary> of(FormTable table) {
		List<FormSummary> summaries = new ArrayList<>();
		for (String note : List.of("average", "predicate")) {
			TableRow row = table.footers().get(note);
			// one in the midst of the table is that of a part of it
			if (row != null && table.rows().stream().noneMatch((entry) -> entry.row() > row.row())) {
				summaries.add(of(table, note, row));
			}
		}
		return summaries;
	}

	private static FormSummary of(FormTable table, String note, TableRow row) {
		SortedMap<String, BigDecimal> numbers = new TreeMap<>();
		SortedMap<String, String> words = new TreeMap<>();
		SortedMap<String, String> cells = new TreeMap<>();
		for (String id : table.columns().keySet()) {
			Cell cell = row.cell(id);
			if (!cell.isBlank() && table.definition().columnOf(id).filter(ColumnDefinition::isNumeric).isPresent()) {
				CertainNumber.read(cell).ifPresent((number) -> numbers.put(id, number));
				words.put(id, cell.text().strip());
				cells.put(id, cell.reference());
			}
		}
		return new FormSummary(note, table.sheet(), numbers, words, cells);
	}

}
