package id.selaras.report;

import java.io.IOException;

import id.selaras.plan.Agency;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the reports of our own layout say. */
class OwnReportsTest {

	private final ReportRenderer renderer = new ReportRenderer();

	@Test
	void eachAgencyHasItsPage() throws IOException {
		ReportSource source = SourceBuilder.aSource().build();
		byte[] pdf = this.renderer.render(ReportSamples.cards(), source);
		String text = text(pdf);
		for (Agency agency : source.concerned()) {
			assertThat(text.replaceAll("\\s+", " ")).contains(agency.name());
		}
		assertThat(text).contains("RAPOR PERANGKAT DAERAH", "Indikator yang diampu", "Temuan yang terbuka",
				"Peringkat ke-1 dari ", "Hanya dibandingkan dengan yang sejenis", "TW IV", "target 100",
				"9202-GRGRGRGRGR", "Tidak dibandingkan: rata-rata capaiannya tidak dapat dihitung.");
	}

	@Test
	void thePlanStandsAgainstTheForms() throws IOException {
		String text = text(this.renderer.render(ReportSamples.alignment(), SourceBuilder.aSource().build()))
			.replaceAll("\\s+", " ");
		assertThat(text).contains("KONSISTENSI PROGRAM ANTARA RPJMD TAHUN PELAKSANAAN 2023", "URUSAN/PROGRAM/OUTCOME",
				"KETERANGAN", "selaras", "target berbeda", "tidak ada dalam formulir: ",
				"TOTAL: 45 indikator RPJMD; 2 ada", "KEPALA BAPPEDA KABUPATEN MANOKWARI",
				"Tabel 2. Yang tidak berpadanan dalam RPJMD", "Aplikasi layanan publik yang aktif", "9202-NOTINPLAN0",
				"Desa wisata digital", "75,5", "6 bulan", "≤ 12 bulan", "Bimtek I", "5–6 Juli 2023",
				"selesai, formulir belum lengkap", "belum selesai");
	}

	@Test
	void theProgressReportTellsOfQuickWinsAndReadiness() throws IOException {
		String text = text(this.renderer.render(ReportSamples.progress(), SourceBuilder.aSource().build()));
		assertThat(text).contains("Gambar 2. Capaian terhadap target setahun per triwulan", "104,13",
				"Gambar 3. Capaian per dimensi smart city", "Smart Environment", "Tabel 12. Quick win",
				"Layanan aduan terpadu", "9202-QW1QW1QW1Q", "Tabel 13. Kesiapan dan potensi", "Terpasang 120 km");
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
