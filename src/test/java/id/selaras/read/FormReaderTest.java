package id.selaras.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.Cell;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FormReaderTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	private static final String PLAIN = """
			Capaian Indikator Kinerja;;;;
			Perangkat Daerah;Dinas Kesehatan;;;
			Periode;Triwulan IV Tahun 2023;;;
			No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV;Keterangan
			1;Prevalensi stunting balita;persen;10,30;10,73;10,58;10,42;10,27;sementara
			""";

	@Test
	void officialFormWithMergedHeader() {
		FormTable table = table(Grid.e81());
		assertThat(table.definition().id()).isEqualTo("e81");
		assertThat(table.score()).isEqualTo(100);
		assertThat(table.sheet()).isEqualTo("Form");
		assertThat(table.headerRow()).isEqualTo(6);
		assertThat(letters(table)).containsExactly(entry("achieved-plan.k", "W"), entry("achieved-plan.rp", "X"),
				entry("end-target.k", "E"), entry("end-target.rp", "F"), entry("indicator", "D"), entry("no", "A"),
				entry("objective", "B"), entry("programme", "C"), entry("realised-plan.k", "U"),
				entry("realised-plan.rp", "V"), entry("realised-year.k", "S"), entry("realised-year.rp", "T"),
				entry("realised.q1.k", "K"), entry("realised.q1.rp", "L"), entry("realised.q2.k", "M"),
				entry("realised.q2.rp", "N"), entry("realised.q3.k", "O"), entry("realised.q3.rp", "P"),
				entry("realised.q4.k", "Q"), entry("realised.q4.rp", "R"), entry("responsible", "Y"),
				entry("target.k", "I"), entry("target.rp", "J"), entry("until-last-year.k", "G"),
				entry("until-last-year.rp", "H"));
	}

	@Test
	void numberRowAndKRpRowAreNoData() {
		assertThat(table(Grid.e81()).rows()).singleElement().satisfies((row) -> {
			assertThat(row.row()).isEqualTo(9);
			assertThat(row.cell("indicator").text()).isEqualTo("Prevalensi stunting balita");
			assertThat(row.cell("realised.q4.rp").reference()).isEqualTo("R10");
			assertThat(row.cell("realised.q2.k").isBlank()).isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~',
			value = { "Realisasi Kinerja Pada Triwulan,Relisasi Kinerja Pada Triwulan", "II,Il", "III,lll",
					"Program/Kegiatan,Progam/Kegiatan", "I,1", "IV,4", "II,Triwulan II", "III,TW III", "IV,TW. IV",
					"Rp,rp.", "K,Kinerja", "Rp,Anggaran", "No,NOMOR",
					"Program/Kegiatan,PROGRAM / KEGIATAN / SUB KEGIATAN", "Sasaran,Sasaran Strategis",
					"Unit PD Penanggung Jawab,Unit Penganggung Jawab",
					"Indikator Kinerja Program (outcome)/Kegiatan (output),Indikator Kinerja" })
	void headingsAsTheyAreReallyTyped(String official, String typed) {
		assertThat(letters(table(Grid.e81().replace(official, typed)))).isEqualTo(letters(table(Grid.e81())));
	}

	@Test
	void titleRowsAddedAndTableMoved() {
		FormTable table = table(Grid.e81().moved(2, 1).put("A1", "PEMERINTAH KABUPATEN MANOKWARI"));
		assertThat(table.headerRow()).isEqualTo(8);
		assertThat(letters(table)).containsEntry("no", "B").containsEntry("realised.q4.rp", "S");
		assertThat(table.rows()).hasSize(1);
	}

	@Test
	void columnInserted() {
		Grid grid = Grid.e81().moved(0, 1).put("A6", "Kode").put("A10", "1.02.02");
		FormTable table = table(grid);
		assertThat(letters(table)).containsEntry("code", "A").containsEntry("programme", "D").hasSize(26);
		assertThat(table.rows().get(0).cell("code").text()).isEqualTo("1.02.02");
	}

	@Test
	void columnOfTheirOwnIsLeftOut() {
		ReadResult result = READER.read(Grid.e81().put("Z6", "Paraf Kepala Bidang").put("Z10", "ok").xlsx(),
				file("x.xlsx"));
		FormTable table = result.tables().get(0);
		assertThat(result.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("column-not-read");
			assertThat(finding.location().cell()).isEqualTo("Z6");
			assertThat(finding.text().indonesian()).contains("Paraf Kepala Bidang");
		});
		assertThat(letters(table)).isEqualTo(letters(table(Grid.e81())));
		assertThat(table.score()).isLessThan(100);
	}

	@Test
	void footersEndTheBody() {
		FormTable table = table(Grid.e81()
			.put("A11", "Rata-rata capaian kinerja (%)")
			.put("K11", "98,5")
			.put("A12", "Predikat kinerja")
			.put("A13", "Faktor pendorong keberhasilan kinerja: Kader posyandu aktif")
			.put("A14", "- Dana desa tersedia")
			.put("A15", "Faktor penghambat pencapaian kinerja:")
			.put("A16", "………………")
			.put("A17", "Tindak lanjut yang diperlukan dalam triwulan berikutnya*):")
			.put("A18", "• Pelatihan ulang\n• Pengadaan alat")
			.put("A19", "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah kabupaten/kota berikutnya*):")
			.put("P20", "Disusun")
			.put("P21", "Manokwari, 20 Januari 2024"));
		assertThat(table.rows()).hasSize(1);
		assertThat(table.footers().get("average")).isNotNull()
			.satisfies((row) -> assertThat(row.cell("realised.q1.k").text()).isEqualTo("98,5"));
		assertThat(table.notes())
			.containsEntry("supporting-factors", List.of("Kader posyandu aktif", "Dana desa tersedia"))
			.containsEntry("hindering-factors", List.of())
			.containsEntry("follow-up-quarter", List.of("Pelatihan ulang", "Pengadaan alat"))
			.containsEntry("follow-up-renja", List.of());
	}

	@Test
	void signatureEndsTheBodyToo() {
		assertThat(table(Grid.e81().put("P12", "Disusun").put("P13", "Kepala Dinas Kesehatan")).rows()).hasSize(1);
	}

	@Test
	void plainFormHasItsHeaderInOneRow() {
		FormTable table = csv(PLAIN);
		assertThat(table.definition().id()).isEqualTo("indicators");
		assertThat(table.sheet()).isNull();
		assertThat(table.headerRow()).isEqualTo(4);
		assertThat(letters(table)).containsExactly(entry("indicator", "B"), entry("no", "A"), entry("realised.q1", "E"),
				entry("realised.q2", "F"), entry("realised.q3", "G"), entry("realised.q4", "H"), entry("remark", "I"),
				entry("target", "D"), entry("unit", "C"));
		assertThat(table.rows()).singleElement()
			.satisfies((row) -> assertThat(row.cell("realised.q4")).isEqualTo(Cell.text(4, 7, "10,27")));
	}

	@Test
	void statedTextsKeepTheirPlaces() {
		assertThat(csv(PLAIN).stated())
			.contains(new StatedText("Dinas Kesehatan", Location.of("ab", "x.csv").at(null, "B2")));
		assertThat(csv(PLAIN).periods())
			.contains(new PeriodHint(PeriodHint.Source.SHEET, 2023, 4, Location.of("ab", "x.csv").at(null, "B3")));
	}

	@Test
	void hiddenSheetsAreSkipped() {
		byte[] bytes = Grid.xlsx(Map.of("Form", Grid.e81(), "Lama", Grid.e81()), "Lama");
		assertThat(READER.read(bytes, file("x.xlsx")).tables()).extracting(FormTable::sheet).containsExactly("Form");
	}

	@Test
	void severalFormsInOneFile() {
		byte[] bytes = Grid
			.xlsx(Map.of("Form 1", Grid.e81(), "Form 2", Grid.e81(), "Petunjuk", new Grid().put("A1", "x")), "");
		assertThat(READER.read(bytes, file("x.xlsx")).tables()).extracting(FormTable::sheet)
			.containsExactly("Form 1", "Form 2");
	}

	@Test
	void notRecognisedSaysTheNearestFormAndWhatIsMissing() {
		Finding finding = notRecognised(Grid.e81()
			.replace("Target Kinerja dan Anggaran Renja PD Tahun berjalan (Tahun 2023) yang dievaluasi", "Catatan lain")
			.xlsx());
		assertThat(finding.code()).isEqualTo("form-not-recognised");
		assertThat(finding.values()).containsEntry("nearest", "Formulir E.81")
			.containsEntry("missing",
					"Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun n-1) yang Dievaluasi");
	}

	@Test
	void letterIsNoForm() {
		assertThat(
				notRecognised("Kepada Yth. Kepala Bappeda\nDengan hormat,\n".getBytes(StandardCharsets.UTF_8)).code())
			.isEqualTo("header-not-found");
	}

	@Test
	void refusedFileGivesOnlyItsRefusal() {
		ReadResult result = READER.read(new byte[0], file("kosong.xlsx"));
		assertThat(result.opened()).isFalse();
		assertThat(result.tables()).isEmpty();
		assertThat(result.findings()).extracting(Finding::code).containsExactly("empty-file");
	}

	private static Finding notRecognised(byte[] bytes) {
		ReadResult result = READER.read(bytes, file("x.xlsx"));
		assertThat(result.opened()).isTrue();
		assertThat(result.tables()).isEmpty();
		assertThat(result.findings()).hasSize(1);
		return result.findings().get(0);
	}

	private static FormTable table(Grid grid) {
		return only(READER.read(grid.xlsx(), file("x.xlsx")));
	}

	private static FormTable csv(String text) {
		return only(READER.read(text.getBytes(StandardCharsets.UTF_8), file("x.csv")));
	}

	private static FormTable only(ReadResult result) {
		assertThat(result.findings()).allMatch((finding) -> finding.severity() == Severity.INFO);
		assertThat(result.tables()).hasSize(1);
		return result.tables().get(0);
	}

	private static Map<String, String> letters(FormTable table) {
		Map<String, String> letters = new TreeMap<>();
		table.columns().forEach((id, column) -> letters.put(id, Cell.columnName(column)));
		return letters;
	}

	private static Location file(String name) {
		return Location.of("ab", name);
	}

}
