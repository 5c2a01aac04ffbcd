package id.selaras.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.home.JobsFolder;
import id.selaras.samples.DrawnForm;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge of the mutation test sees what it must see. */
class MutantCheckTest {

	private static final List<FormDefinition> DEFINITIONS = JobsFolder.open(Path.of("jobs")).forms();

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT), DEFINITIONS);

	private final DrawnForm form = DrawnForm
		.of(DEFINITIONS.stream().filter((each) -> each.id().equals("e81")).findFirst().orElseThrow());

	private final EditedSheet drawn = new EditedSheet(this.form.sheet());

	private final MutantFile file;

	private final ReadResult unmutated;

	private final MutantCheck check;

	MutantCheckTest() throws IOException {
		this.file = new MutantFile(this.form.xlsx());
		this.unmutated = read(this.drawn);
		this.check = new MutantCheck(this.form, this.unmutated);
	}

	@Test
	void nothingIsWrongWithTheFormItself() {
		assertThat(this.unmutated.tables()).hasSize(1);
		assertThat(this.check.wrong(this.drawn, this.unmutated)).isEmpty();
	}

	@Test
	void valueOfAnotherCellIsWrong() throws IOException {
		EditedSheet edited = new EditedSheet(this.drawn);
		int row = this.form.rows().get(2).row();
		edited.put(row, column("target.k"), edited.at(row, column("end-target.k")));
		assertThat(this.check.silentlyWrong(this.drawn, read(edited))).singleElement()
			.satisfies((wrong) -> assertThat(wrong.column()).isEqualTo("target.k"));
	}

	@Test
	void valuesOfAShiftedColumnAreWrong() throws IOException {
		EditedSheet shifted = new EditedSheet(this.drawn);
		shifted.insertColumn(column("realised.q2.k"));
		assertThat(this.check.silentlyWrong(this.drawn, withoutFindings(read(shifted)))).isNotEmpty();
	}

	@Test
	void footerReadAsARowIsMadeUp() {
		FormTable table = this.unmutated.tables().get(0);
		List<TableRow> rows = new ArrayList<>(table.rows());
		rows.add(Objects.requireNonNull(table.footers().get("average")));
		FormTable longer = new FormTable(table.definition(), table.score(), table.sheet(), table.headerRow(),
				table.columns(), table.headings(), rows, table.footers(), table.notes(), table.stated(),
				table.agencies(), table.periods());
		assertThat(this.check.silentlyWrong(this.drawn, new ReadResult(true, null, List.of(longer), List.of())))
			.isNotEmpty();
	}

	@Test
	void missingRowIsWrongUnlessAnnounced() {
		ReadResult nothing = new ReadResult(true, null, List.of(), List.of());
		ReadResult refused = READER.read(new byte[0], Location.of("ab", "form.xlsx"));
		assertThat(this.check.silentlyWrong(this.drawn, nothing)).isNotEmpty();
		assertThat(this.check.silentlyWrong(this.drawn, refused)).isEmpty();
	}

	private int column(String id) {
		return Objects.requireNonNull(this.form.columns().get(id));
	}

	private static ReadResult withoutFindings(ReadResult result) {
		return new ReadResult(result.opened(), result.modified(), result.tables(), List.of());
	}

	private ReadResult read(EditedSheet sheet) throws IOException {
		return READER.read(this.file.with(sheet), Location.of("ab", "form.xlsx"));
	}

}
