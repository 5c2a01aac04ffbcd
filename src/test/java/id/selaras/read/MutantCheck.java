package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.samples.DrawnCell;
import id.selaras.samples.DrawnForm;
import id.selaras.samples.DrawnRow;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was read of a mutant with what stands in it. A value that differs, is
 * missing or was made up is wrong silently when nothing was said that is not said of the
 * form itself.
 */
final class MutantCheck {

	private final DrawnForm form;

	private final Map<String, Integer> usual;

	/**
	 * A check of the mutants of one form.
	 * @param unmutated what was read of the form itself
	 */
	MutantCheck(DrawnForm form, ReadResult unmutated) {
		this.form = form;
		this.usual = said(unmutated);
	}

	/** The wrong values by column id, or none where they were announced. */
	List<Wrong> silentlyWrong(EditedSheet sheet, ReadResult result) {
		return announces(result) ? List.of() : wrong(sheet, result);
	}

	/**
	 * A wrong value.
	 *
	 * @param cell where it should be read, or where something was made up
	 */
	record Wrong(String column, String cell, String expected, String found) {

		@Override
		public String toString() {
			return this.column + " at " + this.cell + ": '" + this.expected + "' but was '" + this.found + "'";
		}

	}

	/** The wrong values by column id, announced or not. */
	List<Wrong> wrong(EditedSheet sheet, ReadResult result) {
		Map<Integer, TableRow> read = new HashMap<>();
		for (FormTable table : result.tables()) {
			if (table.definition().id().equals(this.form.definition().id())) {
				table.rows().forEach((row) -> read.put(row.row(), row));
			}
		}
		List<Wrong> wrong = new ArrayList<>();
		for (DrawnRow row : this.form.rows()) {
			int now = sheet.rowOf(row.row());
			if (now >= 0) {
				row.cells().forEach((id, cell) -> compare(sheet, now, id, cell, read.get(now), wrong));
			}
		}
		List<Integer> drawn = this.form.rows().stream().map(DrawnRow::row).toList();
		read.values()
			.stream()
			.filter((row) -> !drawn.contains(sheet.originOfRow(row.row())))
			.forEach((row) -> madeUp(row, wrong));
		return wrong;
	}

	private void compare(EditedSheet sheet, int row, String id, DrawnCell drawn, @Nullable TableRow read,
			List<Wrong> wrong) {
		if (!isCompared(id)) {
			return;
		}
		int column = sheet.columnOf(drawn.column());
		String expected = (column < 0) ? "" : drawn.text();
		Cell found = (read == null) ? Cell.blank(row, 0) : read.cell(id);
		boolean same = found.text().equals(expected)
				&& (found.isBlank() || found.reference().equals(Cell.reference(row, column)));
		if (!same && !isCarried(drawn, column, found)) {
			String place = (column < 0) ? "a deleted column" : Cell.reference(row, column);
			wrong.add(new Wrong(id, place, expected, found.isBlank() ? "" : found.reference() + "=" + found.text()));
		}
	}

	/** Of a merged cell both is right: nothing, and the text of the region. */
	private boolean isCarried(DrawnCell drawn, int column, Cell found) {
		return drawn.covered() && column >= 0
				&& (found.isBlank() || this.form.rows()
					.stream()
					.flatMap((row) -> row.cells().values().stream())
					.anyMatch((cell) -> cell.column() == drawn.column() && cell.text().equals(found.text())));
	}

	private void madeUp(TableRow row, List<Wrong> wrong) {
		row.cells().forEach((id, cell) -> {
			if (!cell.isBlank()
					&& this.form.definition().columnOf(id).filter(ColumnDefinition::isNumeric).isPresent()) {
				wrong.add(new Wrong(id, "no row of the form", "", cell.reference() + "=" + cell.text()));
			}
		});
	}

	private boolean isCompared(String id) {
		return !id.equals("no") && this.form.definition()
			.columnOf(id)
			.filter((column) -> !column.joined() && !column.carryDown())
			.isPresent();
	}

	private boolean announces(ReadResult result) {
		return said(result).entrySet()
			.stream()
			.anyMatch((entry) -> entry.getValue() > this.usual.getOrDefault(entry.getKey(), 0));
	}

	/** Places are left out: a finding that only moved is not a new one. */
	private static Map<String, Integer> said(ReadResult result) {
		Map<String, Integer> said = new HashMap<>();
		for (Finding finding : result.findings()) {
			if (finding.severity() != Severity.INFO) {
				String text = finding.text().indonesian().replaceAll("\\b[A-Z]{1,3}\\d*\\b|\\d+", "@");
				said.merge(finding.code() + ' ' + text, 1, Integer::sum);
			}
		}
		return said;
	}

}
