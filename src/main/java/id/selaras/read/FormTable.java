package id.selaras.read;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import id.selaras.form.FormDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A table that was recognised as a form.
 *
 * @param score how sure we are, in percent
 * @param headerRow the first row of the header, as Excel counts, from 1
 * @param columns column numbers from 0 by column id
 * @param headings by column id all that stands over the column, from the top down
 * @param footers rows such as averages and predicates that the form printed itself
 * @param notes texts below the table by note id
 * @param stated texts above the table, with their places
 * @param agency the agency as the form names it, or null
 */
public record FormTable(FormDefinition definition, int score, @Nullable String sheet, int headerRow,
		SortedMap<String, Integer> columns, SortedMap<String, String> headings, List<TableRow> rows,
		Map<String, TableRow> footers, SortedMap<String, List<String>> notes, List<StatedText> stated,
		@Nullable StatedText agency, List<PeriodHint> periods) {

	public FormTable {
		rows = List.copyOf(rows);
		footers = Map.copyOf(footers);
		stated = List.copyOf(stated);
		periods = List.copyOf(periods);
	}

}
