package id.selaras.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Edits of a workbook after which rows went missing, or elsewhere, without a word. */
class NothingLostSilentlyTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	private static final String[] HEADINGS = { "No", "Indikator", "Satuan", "Target 2023", "Realisasi TW I",
			"Realisasi TW II", "Realisasi TW III", "Realisasi TW IV", "Keterangan" };

	private static final String[] DOCTORS = { "1", "Jumlah dokter", "orang", "30", "31", "32", "33", "34", "baik" };

	private static final String[] NURSES = { "2", "Jumlah perawat", "orang", "40", "41", "42", "43", "44", "baik" };

	@Test
	void theOneRowAboveAHeadingWithAnotherColumnIsReadWithItsOwn() {
		ReadResult result = read(titled().row(5, HEADINGS)
			.row(6, DOCTORS)
			.row(7, "No", "Kode", "Indikator", "Satuan", "Target 2023", "Realisasi TW I", "Realisasi TW II",
					"Realisasi TW III", "Realisasi TW IV", "Keterangan")
			.row(8, "2", "1.02", "Jumlah perawat", "orang", "40", "41", "42", "43", "44", "baik"));
		assertThat(indicators(result, 0)).containsExactly("Jumlah dokter");
		assertThat(indicators(result, 1)).containsExactly("Jumlah perawat");
		assertThat(result.tables().get(1).rows().get(0).cell("realised.q1").reference()).isEqualTo("F8");
	}

	@Test
	void quartersInAnotherOrderFurtherDownAreReadInThatOrder() {
		ReadResult result = read(titled().row(5, HEADINGS)
			.row(6, DOCTORS)
			.row(7, "No", "Indikator", "Satuan", "Target 2023", "Realisasi TW IV", "Realisasi TW III",
					"Realisasi TW II", "Realisasi TW I", "Keterangan")
			.row(8, NURSES));
		assertThat(result.tables().get(1).rows().get(0).cell("realised.q1").reference()).isEqualTo("H8");
	}

	@Test
	void aYearUnderTheHeadingsIsNoPartOfThem() {
		ReadResult result = read(titled().row(5, HEADINGS)
			.put("A6", "Tahun 2022")
			.row(7, DOCTORS)
			.put("A8", "Tahun 2023")
			.row(9, NURSES));
		assertThat(result.findings()).anySatisfy((finding) -> {
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
			assertThat(finding.location().cell()).isEqualTo("A6");
		});
	}

	@Test
	void rowsBelowAProgrammeInMergedCellsKeepTheirIndicators() {
		ReadResult result = read(titled()
			.row(5, "No", "Program", "Indikator", "Satuan", "Target", "Realisasi TW I", "Realisasi TW II",
					"Realisasi TW III", "Realisasi TW IV")
			.row(6, "1", "Program Upaya Kesehatan", "Jumlah dokter", "orang", "30", "31", "32", "33", "34")
			.row(7, "2", "", "Jumlah perawat", "orang", "40", "41", "42", "43", "44")
			.merge("B6:B7"));
		assertThat(result.tables().get(0).definition().id()).isEqualTo("indicators");
		assertThat(indicators(result, 0)).containsExactly("Jumlah dokter", "Jumlah perawat");
		assertThat(result.tables().get(0).rows().get(1).cell("programme").text()).isEqualTo("Program Upaya Kesehatan");
	}

	@Test
	void cellsThatMovedToTheLeftAreNotTrusted() {
		ReadResult result = read(titled().row(5, HEADINGS)
			.row(6, DOCTORS)
			.row(7, "Jumlah perawat", "orang", "40", "41", "42", "43", "44", "baik"));
		assertThat(warnings(result)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("row-shifted");
			assertThat(finding.location().place()).isEqualTo("Form!A7");
		});
		assertThat(result.tables().get(0).rows().get(1).cell("realised.q1").kind()).isEqualTo(CellKind.MISPLACED);
	}

	@Test
	void aNumberAsARemarkBesideAnEmptyQuarterKeepsTheRow() {
		ReadResult result = read(titled().row(5, HEADINGS)
			.row(6, DOCTORS)
			.row(7, "2", "Jumlah perawat", "orang", "40", "41", "42", "43", "", "85")
			.row(8, "3", "Jumlah bidan", "orang", "40", "41", "42", "43", "44", ""));
		assertThat(result.tables().get(0).rows().get(1).cell("realised.q3").kind()).isEqualTo(CellKind.TEXT);
		assertThat(warnings(result)).extracting(Finding::code).containsExactly("row-perhaps-shifted");
	}

	@Test
	void aWordInsteadOfATargetIsNoShift() {
		ReadResult result = read(
				titled().row(5, HEADINGS).row(6, "1", "Jumlah dokter", "orang", "sepuluh", "31", "32", "33", "34"));
		assertThat(warnings(result)).isEmpty();
	}

	@Test
	void achievementBesideRealisationIsNotTakenForIt() {
		ReadResult result = read(titled()
			.row(5, "No", "Indikator", "Satuan", "Target", "Realisasi TW I", "Capaian TW I", "Realisasi TW II",
					"Capaian TW II (%)")
			.row(6, "1", "Jumlah dokter", "orang", "40", "10", "25", "20", "50"));
		assertThat(result.tables().get(0).columns()).containsEntry("realised.q1", 4).containsEntry("realised.q2", 6);
		assertThat(warnings(result)).extracting(Finding::code)
			.contains("column-not-read")
			.doesNotContain("column-undecided");
	}

	@Test
	void aSheetThatGoesOnWithoutHeadingsIsSaid() {
		Grid further = new Grid().row(1, NURSES);
		Grid notes = new Grid().put("A1", "Catatan").row(2, "1", "Data sementara");
		ReadResult result = READER.read(
				Grid.xlsx(Map.of("A", titled().row(5, HEADINGS).row(6, DOCTORS), "B", further, "C", notes), ""),
				Location.of("ab", "form.xlsx"));
		assertThat(warnings(result)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("sheet-not-read");
			assertThat(finding.location().place()).isEqualTo("B!A1");
		});
	}

	private static Grid titled() {
		return new Grid().put("A1", "Capaian Indikator Kinerja")
			.put("A2", "Dinas Kesehatan Kabupaten Manokwari")
			.put("A3", "Tahun 2023");
	}

	private static ReadResult read(Grid grid) {
		return READER.read(grid.xlsx(), Location.of("ab", "form.xlsx"));
	}

	private static List<String> indicators(ReadResult result, int table) {
		return result.tables().get(table).rows().stream().map((row) -> row.cell("indicator").text()).toList();
	}

	private static List<Finding> warnings(ReadResult result) {
		return result.findings().stream().filter((finding) -> finding.severity() != Severity.INFO).toList();
	}

}
