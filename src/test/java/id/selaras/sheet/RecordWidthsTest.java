package id.selaras.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordWidthsTest {

	@ParameterizedTest
	@ValueSource(strings = { "LAPORAN KINERJA\nTahun, 2023\n\nNo;Nama;Nilai\n1;IPM;75,5\n2;AHH;65\n",
			"No;Nama;Nilai\n1;IPM;75,5;;\n2;AHH;65;\n;;;;;;\n\n",
			"No;Nama;Nilai\n1;IPM;75,5\n2;AHH;65\n\nManokwari, 5 Januari;Kepala\n", "a;b;c;;\n1;2;3\n4;5;6\n",
			"No;Nama;Nilai\n1;IPM;75,5\nSumber: BPS\n" })
	void titlesBlanksAndSignaturesAreNoMistakes(String text) {
		assertThat(ReadText.of(text).remarks()).isEmpty();
	}

	@Test
	void linesOfOtherWidthsAreNamed() {
		assertThat(ReadText.of("a;b;c\n1;2;3;4\n1;2\n1;2;3\n1;2;3\n").remarks()).containsExactly(
				"UnequalFields[line=2, fields=4, expected=3] D2", "UnequalFields[line=3, fields=2, expected=3] C3");
	}

	@Test
	void theHeadingCountsEvenWhereMostLinesAreNarrower() {
		assertThat(ReadText.of("a;b;c\n1;2\n3;4\n5;6\n1;2;3\n").remarks()).hasSize(3);
	}

	@Test
	void aTornNumberIsNamed() {
		assertThat(ReadText.of("No,Nama,Nilai\n1,IPM,75,5\n2,AHH,65\n3,HLS,12\n").remarks())
			.containsExactly("TornNumber[line=2, fields=4, expected=3] A2");
	}

	@Test
	void aFileInWhichAllNumbersAreTornIsRefused() {
		assertThat(ReadText.refusal("Laporan\nNo,Nama,Nilai\n1,IPM,75,5\n2,AHH,65,1\n3,HLS,12\n4,RLS,7,5\n"))
			.isEqualTo(new Refusal(RefusalReason.DELIMITER, "A3", 3));
	}

	@Test
	void aHeadingBelowATitleOfTwoFieldsIsNoTornNumber() {
		assertThat(ReadText.of("Laporan,2023\nNo,Nama,Nilai\n1,IPM,75\n2,AHH,65\n").remarks()).isEmpty();
	}

	@Test
	void ofManyRemarksTheFirstAreEnough() {
		List<String> remarks = ReadText.of("a;b\n" + "1;2\n".repeat(200) + "1;2;3\n".repeat(150)).remarks();
		assertThat(remarks).hasSize(101).last().isEqualTo("FurtherRemarks[count=50]");
	}

	private static final String HEADING = "No,Indikator,Satuan,Target 2023,Realisasi TW I,Realisasi TW II,Keterangan\n";

	@Test
	void aTornNumberBeforeEmptyFieldsIsNamed() {
		ReadText read = ReadText.of(HEADING + "1,IPM,indeks,70,65,66,\n2,AHH,tahun,75,5,74,1,,\n3,RLS,tahun,8,7,,\n");
		assertThat(read.remarks()).containsExactly("TornNumber[line=3, fields=9, expected=7] A3");
	}

	@Test
	void valuesOfATornRecordAreNotTrusted() {
		Workbook workbook = (Workbook) new WorkbookOpener(SheetLimits.DEFAULT)
			.open((HEADING + "1,IPM,indeks,70,65,66,\n2,AHH,tahun,75,5,74,1,,\n3,RLS,tahun,8,7,,\n")
				.getBytes(StandardCharsets.UTF_8));
		Sheet sheet = workbook.sheets().get(0);
		assertThat(sheet.row(2)).filteredOn((cell) -> cell.kind() == CellKind.MISPLACED)
			.extracting(Cell::text)
			.containsExactly("2", "75", "5", "74", "1");
		assertThat(sheet.row(1)).noneMatch((cell) -> cell.kind() == CellKind.MISPLACED);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Capaian Indikator\nPerangkat Daerah,Dinas Kesehatan\nPeriode,Triwulan I\nTahun,2023\nKabupaten,Manokwari\n",
			"Capaian Indikator,,,,,,\nPerangkat Daerah,Dinas Kesehatan,,,,,\n,,,,,,\n", "" })
	void aFileInWhichAllNumbersBeforeEmptyFieldsAreTornIsRefused(String titles) {
		String torn = "1,IPM,indeks,70,5,65,1,,\n2,AHH,tahun,75,5,74,1,,\n3,RLS,tahun,8,7,5,,\n";
		assertThat(ReadText.refusal(titles + HEADING + torn).reason()).isEqualTo(RefusalReason.DELIMITER);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Capaian Indikator;Kinerja\nPerangkat Daerah;Dinas Kesehatan\nPeriode;Triwulan I\nKabupaten;Manokwari\n",
			"Capaian\nPerangkat Daerah;Dinas;;\nPeriode;Triwulan I Tahun 2023;;\n" })
	void titlesAreNoMeasureForAShortTable(String titles) {
		String heading = HEADING.replace(',', ';');
		assertThat(ReadText.of(titles + heading + "1;IPM;indeks;70,5;65;66;\n").remarks()).isEmpty();
		assertThat(ReadText.of(titles + heading + "1;Luas; kawasan;ha;70,5;65;66;x\n").remarks()).containsExactly(
				"UnequalFields[line=%d, fields=8, expected=7] H%1$d".formatted(titles.lines().count() + 2));
	}

	@Test
	void aRecordOfAnotherWidthThanAllOthersIsNamedThoughItEndsInEmptyFields() {
		String rows = """
				No;Nama;R1;R2;R3;
				1;x;5;6;;
				2;y;;5;6;;
				3;z;5;6;;
				4;z;5;;
				5;z;5;6;;
				6;z;5;6;;
				7;z;5;6;;
				8;z;5;6;;
				9;z;5;6;;
				10;z;5;6;;
				""";
		assertThat(ReadText.of(rows).remarks()).containsExactly("UnequalFields[line=3, fields=7, expected=6] G3",
				"UnequalFields[line=5, fields=5, expected=6] F5");
	}

	@Test
	void aSecondTableHasAHeadingOfItsOwn() {
		String second = "No;Nama;Nilai\n1;x;5\n2;y;6\n";
		assertThat(ReadText.of("a;b;c;d;e\n1;x;3;4;5\n2;y;3;4;5\n\nTabel kedua\n" + second).remarks()).isEmpty();
		assertThat(ReadText.of(second + "\nTabel kedua\na;b;c;d;e\n1;x;3;4;5\n2;y;3;4\n3;y;3;4;5\n").remarks())
			.containsExactly("UnequalFields[line=8, fields=4, expected=5] E8");
	}

	@Test
	void aNoteBesideATableStandsApart() {
		String padded = "No;Nama;Satuan;Nilai;Ket;;\n1;x;kg;5;;;\n2;y;kg;6;%s;cek lagi;\n3;z;kg;6;;;\n";
		assertThat(ReadText.of(padded.formatted("")).remarks()).isEmpty();
		assertThat(ReadText.of(padded.formatted("sementara")).remarks())
			.containsExactly("UnequalFields[line=3, fields=6, expected=5] F3");
	}

}
