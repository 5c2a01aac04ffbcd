package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import id.selaras.finding.Location;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.form.Presence;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * One form tried on one header block.
 *
 * @param above cells of the lines that belong to the table
 * @param score forty for a title, sixty for the share of the sheet's columns that are
 * explained
 * @param titleWords of how many words the title is that was found
 */
record Attempt(FormDefinition definition, Header header, Columns columns, List<Cell> above, int score, int titleWords) {

	private static final int SURE_ENOUGH = 50;

	static Optional<Attempt> of(Sheet sheet, HeaderRows.Block block, int form, FormReader.Forms forms, int from,
			Location file) {
		int named = block.topOf(form);
		if (named < from) {
			return Optional.empty();
		}
		FormDefinition definition = forms.definitions().get(form);
		Header header = new HeaderBlock(sheet, form, forms.headings()).around(named);
		SortedMap<String, List<ColumnMatch>> matches = new MapColumns(definition, form, forms.headings()).map(header);
		List<ColumnMatch> names = matches.getOrDefault(definition.nameColumn(), List.of());
		if (!names.isEmpty() && isEntry(sheet, header, names.get(0).column())) {
			header = new HeaderBlock(sheet, form, forms.headings()).before(named, header.bottom());
			matches = new MapColumns(definition, form, forms.headings()).map(header);
		}
		Columns columns = new SettleColumns(sheet, definition, header, file).settle(matches);
		int start = (from == 0) ? 0 : new TitleBlock(sheet, forms.titles(), definition).start(from, header.top());
		List<Cell> above = new ArrayList<>();
		sheet.rowNumbers(start, header.top()).forEach((row) -> above.addAll(sheet.row(row)));
		above.removeIf((cell) -> cell.kind() != CellKind.TEXT && cell.kind() != CellKind.NUMBER);
		int titleWords = forms.titles().longestIn(form, TitleBlock.words(sheet, above));
		int score = score(header, columns, titleWords > 0);
		return Optional.of(new Attempt(definition, header, columns, above, score, titleWords));
	}

	/**
	 * Whether the last row, which looks like one of column numbers, leaves out the column
	 * of names: then it holds figures of a row whose name is missing.
	 */
	private static boolean isEntry(Sheet sheet, Header header, int nameColumn) {
		List<Cell> last = sheet.row(header.bottom());
		return header.bottom() > header.top() && last.get(0).column() < nameColumn
				&& sheet.cell(header.bottom(), nameColumn).isBlank()
				&& last.stream().allMatch((cell) -> HeadingMarks.isNumberMark(cell.text()));
	}

	private static int score(Header header, Columns columns, boolean titled) {
		int explained = 60 * (header.headings().size() - columns.unread().size())
				/ Math.max(header.headings().size(), 1);
		return explained + (titled ? 40 : 0);
	}

	boolean isSuccess() {
		return missing().isEmpty() && this.score >= SURE_ENOUGH;
	}

	/** Usual headings of the required columns that were not found. */
	List<String> missing() {
		return this.definition.columns()
			.stream()
			.filter((column) -> column.presence() == Presence.REQUIRED && !isThere(column))
			.map((column) -> column.headings().get(0))
			.toList();
	}

	private boolean isThere(ColumnDefinition column) {
		return this.columns.matches().keySet().stream().anyMatch(column::owns)
				|| this.columns.undecided().stream().anyMatch(column::owns);
	}

	/** The first row of the title or header. */
	int start() {
		return this.above.isEmpty() ? this.header.top() : this.above.get(0).row();
	}

}
