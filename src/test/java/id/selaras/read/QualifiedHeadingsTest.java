package id.selaras.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A word that makes another thing of a target or realisation keeps the column out. */
class QualifiedHeadingsTest {

	private static final FormReader READER = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	private static final String TABLE = """
			Capaian Indikator Kinerja;;;;
			Perangkat Daerah;Dinas Kesehatan;;;
			Periode;Triwulan I Tahun 2023;;;
			No;Indikator;Satuan;Target 2023;Realisasi TW I;%s;Keterangan
			1;Prevalensi stunting balita;persen;10,30;10,73;99;sementara
			2;Angka kematian bayi;persen;10,30;10,73;99;sementara
			""";

	@ParameterizedTest
	@ValueSource(strings = { "Realisasi Anggaran TW II", "Realisasi Keuangan Triwulan II", "Realisasi Rp TW II",
			"Realisasi Belanja TW II", "Sisa Realisasi TW II", "Belum Realisasi TW II", "Belum Terealisasi TW II",
			"Selisih Realisasi TW II", "Prognosis Realisasi TW II", "Rencana Realisasi TW II",
			"Persentase Realisasi TW II", "% Realisasi TW II", "Tingkat Realisasi TW II", "Realisasi s.d. TW II",
			"Realisasi s/d Triwulan II", "Realisasi sd TW II", "Realisasi s-d TW II", "Realisasi sampai dengan TW II",
			"Realisasi Kumulatif TW II", "Realisasi Fisik TW II", "Realisasi Nasional TW II", "Target Realisasi TW II",
			"Target Anggaran", "Sisa Target", "Selisih Target", "Target Provinsi", "Realisasi Anggarn TW II" })
	void aQualifiedHeadingIsNoPlainOne(String heading) {
		ReadResult result = read(TABLE.formatted(heading));
		assertThat(result.tables()).singleElement()
			.satisfies((table) -> assertThat(table.columns()).containsEntry("target", 3)
				.containsEntry("realised.q1", 4)
				.doesNotContainValue(5));
		assertThat(result.findings()).filteredOn((finding) -> finding.severity() != Severity.INFO)
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.code()).isEqualTo("column-not-read");
				assertThat(finding.location().cell()).isEqualTo("F4");
				assertThat(finding.text().indonesian()).contains(heading);
			});
	}

	@ParameterizedTest
	@CsvSource({ "Realisasi TW II, realised.q2", "Realisasi Kinerja TW II, realised.q2",
			"Realisasi (%) TW II, realised.q2", "Realisasi TW II (persen), realised.q2",
			"Capaian Triwulan II, realised.q2", "Relisasi TW II, realised.q2" })
	void aPlainHeadingIsRead(String heading, String id) {
		assertThat(read(TABLE.formatted(heading)).tables()).singleElement()
			.satisfies((table) -> assertThat(table.columns()).containsEntry(id, 5));
	}

	@Test
	void aFormWithoutAPlainTargetIsNotRecognised() {
		ReadResult result = read(TABLE.replace("Target 2023", "Target Anggaran").formatted("Realisasi TW II"));
		assertThat(result.tables()).isEmpty();
		assertThat(result.findings()).extracting(Finding::code).containsExactly("form-not-recognised");
	}

	@Test
	void moneyIsTheMoneyColumnWhereTheFormHasOne() {
		Map<String, Integer> columns = read("""
				Evaluasi Hasil Renja Perangkat Daerah;;;
				No;Program/Kegiatan;Indikator Kinerja;Target Renja;Target Anggaran Renja;Realisasi Kinerja TW I;\
				Realisasi Anggaran Triwulan I
				1;Program A;Prevalensi stunting balita;10,30;5000000;10,73;2500000
				""").tables().get(0).columns();
		assertThat(columns).containsEntry("target.k", 3)
			.containsEntry("target.rp", 4)
			.containsEntry("realised.q1.k", 5)
			.containsEntry("realised.q1.rp", 6);
	}

	@Test
	void aGroupOfMoneySaysSoOfAllItsColumns() {
		ReadResult result = read("""
				Capaian Indikator Kinerja;;;
				No;Indikator;Satuan;Anggaran;;Kinerja;
				;;;Target;Realisasi TW I;Target;Realisasi TW I
				1;Prevalensi stunting balita;persen;5000;2500;10,30;10,73
				""");
		assertThat(result.tables()).singleElement()
			.satisfies((table) -> assertThat(table.columns()).containsEntry("target", 5)
				.containsEntry("realised.q1", 6)
				.doesNotContainValue(3)
				.doesNotContainValue(4));
	}

	private static ReadResult read(String text) {
		return READER.read(text.getBytes(StandardCharsets.UTF_8), Location.of("ab", "x.csv"));
	}

}
