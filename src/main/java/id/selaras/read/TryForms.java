package id.selaras.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.Sheet;

/**
 * Pass: tries all forms on a header block of a sheet. What does not depend on the form is
 * looked at once.
 */
final class TryForms {

	private final Sheet sheet;

	private final FormReader.Forms forms;

	private final Location file;

	private final Headers headers;

	private final Map<Rows, Lines> linesAbove = new HashMap<>();

	TryForms(Sheet sheet, FormReader.Forms forms, Location file) {
		this.sheet = sheet;
		this.forms = forms;
		this.file = file;
		this.headers = new Headers(sheet);
	}

	private record Rows(int start, int end) {
	}

	/**
	 * Lines above a table.
	 *
	 * @param words of them and of the sheet's name
	 */
	private record Lines(List<Cell> cells, List<String> words) {
	}

	/**
	 * An attempt for each form that may be read on the sheet.
	 * @param from the first row that belongs to no table before
	 */
	List<Attempt> on(HeaderRows.Block block, int from) {
		return IntStream.range(0, this.forms.definitions().size())
			.filter((form) -> block.columnsByForm().containsKey(form))
			.filter((form) -> this.forms.mayRead(this.forms.definitions().get(form), this.sheet))
			.mapToObj((form) -> attempt(block, form, from))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Attempt> attempt(HeaderRows.Block block, int form, int from) {
		int named = block.topOf(form);
		if (named < from) {
			return Optional.empty();
		}
		FormDefinition definition = this.forms.definitions().get(form);
		HeaderBlock rows = new HeaderBlock(this.sheet, form, this.forms.headings(), this.headers);
		Header header = rows.around(named);
		SortedMap<String, List<ColumnMatch>> matches = this.forms.headings().columns(form, header.texts());
		List<ColumnMatch> names = matches.getOrDefault(definition.nameColumn(), List.of());
		if (!names.isEmpty() && isEntry(header, names.get(0).column())) {
			header = rows.before(named, header.bottom());
			matches = this.forms.headings().columns(form, header.texts());
		}
		Columns columns = new SettleColumns(this.sheet, definition, header, this.file).settle(matches);
		Lines above = above(definition, from, header.top());
		int titleWords = this.forms.titles().longestIn(form, above.words());
		return Optional.of(Attempt.of(definition, header, columns, above.cells(), titleWords));
	}

	private Lines above(FormDefinition definition, int from, int header) {
		int start = (from == 0) ? 0
				: new TitleBlock(this.sheet, this.forms.titles(), this.forms.openings(definition)).start(from, header);
		return this.linesAbove.computeIfAbsent(new Rows(start, header), this::lines);
	}

	private Lines lines(Rows rows) {
		List<Cell> cells = new ArrayList<>();
		for (int row : this.sheet.rowNumbers(rows.start(), rows.end())) {
			cells.addAll(this.sheet.row(row));
		}
		cells.removeIf((cell) -> cell.kind() != CellKind.TEXT && cell.kind() != CellKind.NUMBER);
		return new Lines(List.copyOf(cells), TitleBlock.words(this.sheet, cells));
	}

	/**
	 * Whether the last row, which looks like one of column numbers, leaves out the column
	 * of names: then it holds figures of a row whose name is missing.
	 */
	private boolean isEntry(Header header, int nameColumn) {
		List<Cell> last = this.sheet.row(header.bottom());
		return header.bottom() > header.top() && last.get(0).column() < nameColumn
				&& this.sheet.cell(header.bottom(), nameColumn).isBlank()
				&& last.stream().allMatch((cell) -> HeadingMarks.isNumberMark(cell.text()));
	}

}
