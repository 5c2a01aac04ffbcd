package id.selaras.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
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
 * @param agencies as the form names its agency; several where it names different ones in
 * the same way
 */
public record FormTable(FormDefinition definition, int score, @Nullable String sheet, int headerRow,
		SortedMap<String, Integer> columns, SortedMap<String, String> headings, List<TableRow> rows,
		Map<String, TableRow> footers, SortedMap<String, List<String>> notes, List<StatedText> stated,
		List<StatedText> agencies, List<PeriodHint> periods) {

	public FormTable {
		rows = List.copyOf(rows);
		footers = Map.copyOf(footers);
		stated = List.copyOf(stated);
		agencies = List.copyOf(agencies);
		periods = List.copyOf(periods);
	}

	/** The agency as the form names it, or null where it names none or several. */
	public @Nullable StatedText agency() {
		return (this.agencies.size() == 1) ? this.agencies.get(0) : null;
	}

	/** The year that stands over a column, or null. */
	public @Nullable Integer headingYear(String columnId) {
		return FindStated.year(this.headings.getOrDefault(columnId, "").toLowerCase(Locale.ROOT));
	}

	/** Where the header begins. */
	public Location heading(Location file) {
		return heading(file, this.columns.values().stream().min(Integer::compare).orElse(0));
	}

	/** Where the header of a column begins. */
	public Location heading(Location file, int column) {
		return file.at(this.sheet, Cell.reference(this.headerRow - 1, column));
	}

}
