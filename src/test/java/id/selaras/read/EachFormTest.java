package id.selaras.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormDefinition;
import id.selaras.home.JobsFolder;
import id.selaras.samples.DrawnForm;
import id.selaras.samples.DrawnRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form in its usual layout: recognised as itself, each column where it stands. */
class EachFormTest {

	private static final List<FormDefinition> DEFINITIONS = JobsFolder.open(Path.of("jobs")).forms();

	private static final FormReader READER = reader(DEFINITIONS);

	@ParameterizedTest
	@MethodSource("ids")
	void isRecognisedWithEveryColumn(String id) {
		FormDefinition definition = definition(id);
		DrawnForm form = DrawnForm.of(definition);
		ReadResult result = READER.read(form.xlsx(), Location.of("ab", "form.xlsx"));
		assertThat(result.tables()).singleElement().satisfies((table) -> {
			assertThat(table.definition().id()).isEqualTo(definition.id());
			assertThat(letters(table.columns())).isEqualTo(letters(form.columns()));
			assertThat(table.headerRow()).isEqualTo(form.headTop() + 1);
		});
		assertThat(result.findings()).allMatch((finding) -> finding.severity() == Severity.INFO);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyCellIsReadFromItsPlace(String id) {
		FormDefinition definition = definition(id);
		DrawnForm form = DrawnForm.of(definition);
		ReadResult result = READER.read(form.xlsx(), Location.of("ab", "form.xlsx"));
		assertThat(result.tables()).hasSize(1);
		List<TableRow> rows = result.tables().get(0).rows();
		assertThat(rows).extracting(TableRow::row).isEqualTo(form.rows().stream().map(DrawnRow::row).toList());
		for (int i = 0; i < rows.size(); i++) {
			assertThat(cells(definition, rows.get(i))).containsAllEntriesOf(cells(definition, form.rows().get(i)));
		}
	}

	/**
	 * Where its own definition fails, no other one may take its columns for something
	 * else unsaid.
	 */
	@ParameterizedTest
	@MethodSource("ids")
	void noOtherFormClaimsItUnsaid(String id) {
		FormReader others = reader(DEFINITIONS.stream().filter((other) -> !other.id().equals(id)).toList());
		ReadResult result = others.read(DrawnForm.of(definition(id)).xlsx(), Location.of("ab", "form.xlsx"));
		assertThat(result.findings())
			.as("claimed by %s", result.tables().stream().map((table) -> table.definition().id()).toList())
			.anyMatch((finding) -> finding.severity() != Severity.INFO);
	}

	static Stream<String> ids() {
		return DEFINITIONS.stream().map(FormDefinition::id);
	}

	private static FormDefinition definition(String id) {
		return DEFINITIONS.stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private static FormReader reader(List<FormDefinition> definitions) {
		return new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), definitions);
	}

	private static Map<String, String> letters(Map<String, Integer> columns) {
		Map<String, String> letters = new TreeMap<>();
		columns.forEach((id, column) -> letters.put(id, Cell.columnName(column)));
		return letters;
	}

	/** What stands in a cell of its own: a merged cell's text may be carried down. */
	private static Map<String, String> cells(FormDefinition definition, DrawnRow row) {
		Map<String, String> cells = new TreeMap<>();
		row.cells().forEach((id, cell) -> {
			if (isSimple(definition, id) && !cell.covered()) {
				cells.put(id, Cell.reference(cell.row(), cell.column()) + "=" + cell.text());
			}
		});
		return cells;
	}

	private static Map<String, String> cells(FormDefinition definition, TableRow row) {
		Map<String, String> cells = new TreeMap<>();
		row.cells().forEach((id, cell) -> {
			if (isSimple(definition, id)) {
				cells.put(id, cell.reference() + "=" + cell.text());
			}
		});
		return cells;
	}

	private static boolean isSimple(FormDefinition definition, String id) {
		return definition.columnOf(id).filter((column) -> !column.joined() && !column.carryDown()).isPresent();
	}

}
