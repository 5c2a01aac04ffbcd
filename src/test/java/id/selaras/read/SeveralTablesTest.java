package id.selaras.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Several tables, agencies and pages on one sheet: each row is of the nearest. */
class SeveralTablesTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	private static final String HEADING = "No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;"
			+ "Realisasi TW III;Realisasi TW IV\n";

	private static final String FIRST = """
			Capaian Indikator Kinerja;;;;;;;
			Dinas Kesehatan Kabupaten Manokwari;;;;;;;
			Triwulan IV Tahun 2023;;;;;;;
			""" + HEADING + """
			1;Persentase imunisasi;persen;80;21;22;23;24
			2;Jumlah dokter;orang;30;31;32;33;34
			""";

	private static final String SECOND_ROWS = """
			1;Angka partisipasi sekolah;persen;90;41;42;43;44
			2;Jumlah guru;orang;50;51;52;53;54
			""";

	@Test
	void titleIsFoundAcrossABlankRow() {
		ReadResult result = read(FIRST + ";;;;;;;\nDinas Pendidikan Kabupaten Manokwari;;;;;;;\n"
				+ "Triwulan III Tahun 2022;;;;;;;\n;;;;;;;\n" + HEADING + SECOND_ROWS);
		assertThat(agencies(result)).containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
		assertThat(sheetHints(result, 1)).containsExactly("2022-3");
		assertThat(rows(result, 0)).containsExactly("Persentase imunisasi", "Jumlah dokter");
		assertThat(codes(result)).contains("agencies-differ");
	}

	@Test
	void footersOfTheTableAboveAreNoTitle() {
		ReadResult result = read(
				FIRST + "Faktor penghambat: dana terlambat;;;;;;;\n- anggaran tahun 2021 kurang;;;;;;;\n"
						+ ";;;;;;;\nDinas Pendidikan;;;;;;;\n\n" + HEADING + SECOND_ROWS);
		assertThat(agencies(result)).containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
		assertThat(result.tables().get(0).notes().get("hindering-factors")).containsExactly("dana terlambat",
				"anggaran tahun 2021 kurang");
		assertThat(sheetHints(result, 1)).containsExactly("2023-4");
	}

	@Test
	void whatATableDoesNotStateItHasFromTheOneBefore() {
		ReadResult nothing = read(FIRST + "\n\n\n\n" + HEADING.replace("2023", "tahun 2023") + SECOND_ROWS);
		assertThat(agencies(nothing)).containsExactly("Dinas Kesehatan", "Dinas Kesehatan");
		assertThat(sheetHints(nothing, 1)).containsExactly("2023-4");
		ReadResult quarter = read(FIRST + "\nDinas Pendidikan;;;;;;;\nTriwulan III;;;;;;;\n\n" + HEADING + SECOND_ROWS);
		assertThat(sheetHints(quarter, 1)).containsExactly("null-3", "2023-null");
		ReadResult year = read(FIRST + "\nDinas Pendidikan;;;;;;;\nTahun 2022;;;;;;;\n\n" + HEADING + SECOND_ROWS);
		assertThat(sheetHints(year, 1)).containsExactly("2022-null");
	}

	@Test
	void aThirdTableWithoutANameIsNotSilentlyOfOneOfTwo() {
		ReadResult result = read(FIRST + "\nDinas Pendidikan;;;;;;;\n\n" + HEADING + SECOND_ROWS
				+ "\nData sementara;;;;;;;\n\n" + HEADING.replace("Satuan", "Satuan Ukur") + SECOND_ROWS);
		assertThat(agencies(result)).containsExactly("Dinas Kesehatan", "Dinas Pendidikan", "Dinas Pendidikan");
		assertThat(codes(result)).contains("agency-inherited");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dinas Pendidikan;;;;;;;", ";Dinas Pendidikan;;;;;;", "OPD : Dinas Pendidikan;;;;;;;",
			"Nama OPD: Dinas Pendidikan;;;;;;;", "OPD;: Dinas Pendidikan;;;;;;",
			"Perangkat Daerah;:;Dinas Pendidikan;;;;;", "B;Dinas Pendidikan;;;;;;", "II. DINAS PENDIDIKAN;;;;;;;",
			"2;Dinas Pendidikan;;;;;;", "DINAS PENDIDIKAN KABUPATEN MANOKWARI;;;;;;;",
			"Dinas Pendidikan;Dinas Pendidikan;;;;;;", "Dinas Pendidikan;;;;;;;lihat lampiran",
			"Dinas Pendidikan;;;100;;;;" })
	void rowsBelowAnAgencyAreIts(String band) {
		ReadResult result = read(FIRST + band + "\n" + SECOND_ROWS);
		assertThat(agencies(result)).extracting((name) -> name.toLowerCase(java.util.Locale.ROOT))
			.containsExactly("dinas kesehatan", "dinas pendidikan");
		assertThat(rows(result, 0)).containsExactly("Persentase imunisasi", "Jumlah dokter");
		assertThat(rows(result, 1)).containsExactly("Angka partisipasi sekolah", "Jumlah guru");
		assertThat(sheetHints(result, 1)).containsExactly("2023-4");
		assertThat(codes(result)).contains("agencies-differ");
	}

	@Test
	void figuresBesideAnAgencyAreSaid() {
		assertThat(codes(read(FIRST + "Dinas Pendidikan;;;100;;;;\n" + SECOND_ROWS))).contains("figures-of-agency");
	}

	@Test
	void rowsBelowAPeriodAreOfIt() {
		ReadResult result = read(FIRST + "Dinas Pendidikan;;;;;;;\nTriwulan;III Tahun 2022;;;;;;\n" + SECOND_ROWS
				+ "Triwulan II;;;;;;;\n" + SECOND_ROWS + "Tahun 2022;;;;;;;\n3;Jumlah bidan;orang;1;1;1;1;1\n");
		assertThat(agencies(result)).containsExactly("Dinas Kesehatan", "Dinas Pendidikan", "Dinas Pendidikan");
		assertThat(sheetHints(result, 1)).containsExactly("2022-3");
		assertThat(sheetHints(result, 2)).containsExactly("null-2", "2022-null");
		assertThat(rows(result, 2)).hasSize(3);
		ReadResult below = read(FIRST.replace("1;Pers", "Triwulan III Tahun 2022;;;;;;;\n1;Pers"));
		assertThat(sheetHints(below, 0)).containsExactly("2023-4");
		assertThat(codes(below)).containsExactly("line-not-read");
	}

	@Test
	void agencyAboveTheFirstRowGoesBeforeTheTitle() {
		ReadResult result = read(FIRST.replace("1;Pers", "DINAS SOSIAL;;;;;;;\n1;Pers") + "BKD;;;;;;;\n" + SECOND_ROWS);
		assertThat(agencies(result)).containsExactly("DINAS SOSIAL", "BKD");
		assertThat(codes(result)).containsExactly("agencies-differ", "agencies-differ");
	}

	@Test
	void agencyWithoutRowsIsSaid() {
		ReadResult result = read(
				FIRST + "Dinas Pendidikan;;;;;;;\nDinas Sosial;;;;;;;\n" + SECOND_ROWS + "Dinas Perhubungan;;;;;;;\n");
		assertThat(agencies(result)).containsExactly("Dinas Kesehatan", "Dinas Sosial");
		assertThat(result.findings().stream().filter((it) -> it.code().equals("agency-without-rows")))
			.extracting((finding) -> finding.location().cell())
			.containsExactly("A7", "A11");
	}

	@Test
	void aNameThatBeginsLikeAnAgencyIsStillAnIndicator() {
		ReadResult result = read(FIRST + "3;Desa dengan laman resmi aktif;desa;9;1;2;3;4\n"
				+ "4;Badan usaha milik desa yang aktif;unit;9;1;2;3;4\n;Kampung yang terlayani jaringan internet;;;;;;\n");
		assertThat(result.tables()).hasSize(1);
		assertThat(rows(result, 0)).hasSize(5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Program Pelayanan Kesehatan;;;;;;;", ";Program Pelayanan Kesehatan;;;;;;",
			"A;PROGRAM : Pelayanan Kesehatan;;;;;;", "1.02.02 Program Pelayanan Kesehatan;;;;;;;" })
	void programmeAloneInARowIsKept(String band) {
		FormTable table = read(FIRST.replace("2;Jumlah dokter", band + "\n2;Jumlah dokter")).tables().get(0);
		assertThat(table.columns()).containsKey("programme");
		assertThat(table.rows()).hasSize(3);
		assertThat(table.rows().get(1).cell("programme").text().toLowerCase(java.util.Locale.ROOT))
			.contains("pelayanan kesehatan");
		assertThat(table.rows().get(1).cell("indicator").isBlank()).isTrue();
	}

	@Test
	void otherLinesBetweenRowsAreSaid() {
		ReadResult result = read(FIRST.replace("2;Jumlah dokter", "Sasaran meningkatnya mutu;;;;;;;\n2;Jumlah dokter"));
		assertThat(result.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("line-not-read");
			assertThat(finding.location().cell()).isEqualTo("A6");
		});
		assertThat(codes(read(FIRST + "Catatan: data sementara;;;;;;;\n"))).isEmpty();
	}

	@Test
	void headingOfANewPageIsNoRow() {
		ReadResult result = read(FIRST + HEADING + SECOND_ROWS + "3;Jumlah bidan;orang;1;1;1;1;1\n\n\n" + HEADING
				+ "4;Jumlah perawat;orang;1;1;1;1;1\n");
		assertThat(result.tables()).hasSize(1);
		assertThat(rows(result, 0)).containsExactly("Persentase imunisasi", "Jumlah dokter",
				"Angka partisipasi sekolah", "Jumlah guru", "Jumlah bidan", "Jumlah perawat");
		assertThat(codes(result)).containsExactly("heading-repeated");
	}

	@Test
	void headingThatChangesIsSaid() {
		ReadResult unclear = read(FIRST + HEADING.replace("Indikator;Satuan", "Nama;Ukuran") + SECOND_ROWS);
		assertThat(rows(unclear, 0)).hasSize(4);
		assertThat(codes(unclear)).containsExactly("heading-changes");
		ReadResult near = read(FIRST + HEADING.replace("2023", "2022") + SECOND_ROWS);
		assertThat(near.tables()).hasSize(2);
		ReadResult far = read(FIRST + "\n\n\n" + HEADING.replace("2023", "2022") + SECOND_ROWS);
		assertThat(far.tables()).hasSize(2);
	}

	@Test
	void headingOfANewPageInSeveralRows() {
		Grid grid = Grid.e81();
		Grid page = Grid.e81().moved(6, 0);
		for (int row = 6; row <= 8; row++) {
			grid.copyRow(page, row + 6);
		}
		grid.row(15, "2", "", "", "Angka kematian ibu").put("I15", "7").put("K15", "8");
		ReadResult result = READER.read(grid.xlsx(), Location.of("ab", "x.xlsx"));
		assertThat(result.tables()).hasSize(1);
		assertThat(rows(result, 0)).containsExactly("Prevalensi stunting balita", "Angka kematian ibu");
		assertThat(codes(result)).containsExactly("heading-repeated");
	}

	@Test
	void titleOfANewPageIsNoRow() {
		ReadResult result = read(
				FIRST + "\n\nCapaian Indikator Kinerja;;;;;;;\nDinas Kesehatan Kabupaten Manokwari;;;;;;;\n"
						+ "Triwulan IV Tahun 2023;;;;;;;\n" + HEADING + SECOND_ROWS);
		assertThat(result.tables()).hasSize(1);
		assertThat(rows(result, 0)).hasSize(4);
		assertThat(codes(result)).containsExactly("heading-repeated");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4;;;5;6;7;8;9", "1;;;2;3;4;5;6", ";;;5;6;7;8;9" })
	void figuresWithoutANameAreNotTakenForColumnNumbers(String row) {
		assertThat(read(FIRST + row + "\n").tables().get(0).rows()).hasSize(3);
		FormTable table = read(FIRST.replace(HEADING, HEADING + row + "\n")).tables().get(0);
		assertThat(table.rows()).hasSize(3);
		assertThat(table.rows().get(0).cell("realised.q4").isBlank()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1;2;3;4;5;6;7;8", "(1);(2);(3);(4);(5);(6);(7);(8)", "(1);(2);;(3);(4);(5);(6);(7)" })
	void columnNumbersAreNoRow(String row) {
		assertThat(rows(read(FIRST.replace(HEADING, HEADING + row + "\n")), 0)).hasSize(2);
		assertThat(rows(read(FIRST + row + "\n"), 0)).hasSize(2);
	}

	@Test
	void figuresBelowAFootnoteAreRows() {
		FormTable table = read(FIRST + "Faktor penghambat: dana terlambat;;;;;;;\n" + SECOND_ROWS).tables().get(0);
		assertThat(table.rows()).hasSize(4);
		assertThat(table.notes().get("hindering-factors")).containsExactly("dana terlambat");
	}

	private static ReadResult read(String csv) {
		return READER.read(csv.getBytes(StandardCharsets.UTF_8), Location.of("ab", "form.csv"));
	}

	private static List<@Nullable String> agencies(ReadResult result) {
		return result.tables()
			.stream()
			.map((table) -> (table.agency() == null) ? null : table.agency().text())
			.toList();
	}

	private static List<String> sheetHints(ReadResult result, int table) {
		return result.tables()
			.get(table)
			.periods()
			.stream()
			.filter((hint) -> hint.source() == PeriodHint.Source.SHEET)
			.map((hint) -> Objects.toString(hint.year()) + "-" + hint.quarter())
			.toList();
	}

	private static List<String> rows(ReadResult result, int table) {
		return result.tables().get(table).rows().stream().map((row) -> row.cell("indicator").text()).toList();
	}

	private static List<String> codes(ReadResult result) {
		return result.findings().stream().map(Finding::code).toList();
	}

}
