package id.selaras.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import id.selaras.finding.Location;
import id.selaras.home.JobsFolder;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A row of figures is never taken for a footer because of a word in it. */
class EntryOrFooterTest {

	private static final FormReader READER = new FormReader(new WorkbookOpener(SheetLimits.DEFAULT),
			JobsFolder.open(Path.of("jobs")).forms());

	@ParameterizedTest
	@ValueSource(strings = { "2;Cakupan layanan;persen;90;11;12;13;14;Disetujui",
			"2;Cakupan layanan;persen;90;11;12;13;14;NIP", "2;Cakupan layanan;persen;90;;;;;Manokwari, 5 Januari 2024",
			"2;Cakupan layanan;persen;90;11;12;13;14;Tindak lanjut: sosialisasi ulang",
			"2;Cakupan layanan;persen;90;11;12;13;14;Faktor penghambat: anggaran terlambat",
			"2;Tindak lanjut laporan pengaduan;persen;90;11;12;13;14;", "2;Cakupan layanan;Jumlah;90;11;12;13;14;",
			"2;Rata-rata capaian kinerja pegawai;persen;90;11;12;13;14;" })
	void aNumberedRowOfFiguresIsAnEntry(String row) {
		assertThat(read(row).rows()).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { ";Mengetahui,;;;;;Manokwari, 5 Januari 2024;;", ";Jumlah;;90;11;12;13;14;",
			"Rata-rata capaian kinerja (%);;;;;;;98,5;", "Faktor penghambat: anggaran terlambat;;;;;;;;" })
	void whatNamesNothingOfItsOwnIsOfTheFooter(String row) {
		assertThat(read(row).rows()).extracting((entry) -> entry.cell("indicator").text())
			.contains("Persentase imunisasi")
			.doesNotContain("Jumlah", "Mengetahui,");
	}

	@Test
	void signaturesEndTheTable() {
		assertThat(read(";Mengetahui,;;;;;;;").rows()).hasSize(1);
	}

	private static FormTable read(String row) {
		String text = """
				Capaian Indikator Kinerja;;;;;;;;
				Dinas Kesehatan Kabupaten Manokwari;;;;;;;;
				Triwulan IV Tahun 2023;;;;;;;;
				No;Indikator;Satuan;Target 2023;Realisasi TW I;Realisasi TW II;Realisasi TW III;Realisasi TW IV;Keterangan
				1;Persentase imunisasi;persen;80;21;22;23;24;
				%s
				3;Jumlah dokter;orang;30;31;32;33;34;
				"""
			.formatted(row);
		return READER.read(text.getBytes(StandardCharsets.UTF_8), Location.of("ab", "form.csv")).tables().get(0);
	}

}
