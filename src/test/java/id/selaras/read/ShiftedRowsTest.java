package id.selaras.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.CellKind;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShiftedRowsTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	private static final String HEAD = "Capaian Indikator Kinerja;;;;;;;;\n;;;;;;;;\nNo;Indikator;Satuan;Target 2023;"
			+ "Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV;Keterangan\n"
			+ "1;IPM;indeks;70,1;68,2;69,3;69,9;70,2;sementara\n";

	@ParameterizedTest
	@ValueSource(strings = { "2;IPM;;persen;10,30;10,73;10,58;10,42;10,27", "2;IPM;;persen;10,30;10,73;;;",
			";2;IPM;persen;10,30;10,73;10,58;10,42;10,27", "2;;IPM;persen;10,30;10,73;10,58;;",
			"2;IPM;persen;;10,30;10,73;10,58;10,42;10,27", "2;IPM;10,30;10,73;10,58;10,42;10,27;sementara;",
			"2;IPM;10,30;10,73;;;;;", "IPM;persen;10,30;10,73;10,58;10,42;10,27;;",
			"2;Luas; panjang;m;10,30;10,73;10,58;10,42;10,27", "2;IPM;;%;10,30;10,73;10,58;10,42;",
			"2;IPM;persen10,30;10,73;10,58;10,42;10,27;;", "2;IPM;persen;10,3010,73;10,58;10,42;10,27;;" })
	void aShiftedRowIsSaidAndItsNumbersAreNotTrusted(String row) {
		ReadResult result = read(row);
		assertThat(warnings(result)).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("row-shifted");
			assertThat(finding.location().cell()).isEqualTo("A5");
			assertThat(finding.text().indonesian()).contains("baris 5");
		});
		List<TableRow> rows = result.tables().get(0).rows();
		assertThat(rows.get(0).cell("target").kind()).isEqualTo(CellKind.TEXT);
		assertThat(rows.get(1).cells().entrySet())
			.filteredOn((cell) -> cell.getKey().startsWith("target") || cell.getKey().startsWith("realised"))
			.extracting((cell) -> cell.getValue().kind())
			.isSubsetOf(CellKind.MISPLACED, CellKind.BLANK)
			.contains(CellKind.MISPLACED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2;IPM;persen;10,73;10,58;10,42;10,27;sementara;",
			"2;Luas; panjang;m;10,30;10,73;10,58;10,42;" })
	void aRowThatMayBeShiftedIsSaid(String row) {
		assertThat(warnings(read(row))).extracting(Finding::code).containsExactly("row-perhaps-shifted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2;IPM;persen;10,30;10,73;10,58;10,42;10,27;", "2;IPM;;10,30;10,73;10,58;10,42;10,27;",
			"2;IPM;persen;;;;;10,27;BPS", "2;IPM;persen;10,30;;;;belum ada data;", "2;IPM;persen;n/a;5;6;7;8;",
			"2;Opini BPK;;WTP;WTP;WTP;WTP;WTP;", "2;Nilai SAKIP;nilai;BB;65,5;;;;", "2;IPM;0;10,30;10,73;;;;2023",
			"2;IPM;;n/a;10,73;10,58;10,42;10,27;", "2;IPM;persen;85 %;10 orang;Rp 5;;;Data 2023", ";PROGRAM A;;;;;;;",
			"2;IPM;persen;Rp 5,00;-;;;;" })
	void rowsThatFitAreLetAlone(String row) {
		assertThat(warnings(read(row))).isEmpty();
	}

	private static List<Finding> warnings(ReadResult result) {
		return result.findings().stream().filter((finding) -> finding.severity() != Severity.INFO).toList();
	}

	private static ReadResult read(String row) {
		return READER.read((HEAD + row + "\n").getBytes(StandardCharsets.UTF_8), Location.of("ab", "x.csv"));
	}

}
