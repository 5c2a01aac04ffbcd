package id.selaras.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportRendererTest {

	private final ReportRenderer renderer = new ReportRenderer();

	@Test
	void evaluationHasAllThatTheFormAsksFor() throws IOException {
		String text = text(this.renderer.render(ReportSamples.evaluation(), SourceBuilder.aSource().build()));
		assertThat(text)
			.contains("Formulir E.58", "Evaluasi Terhadap Hasil RPJMD", "Kabupaten Manokwari",
					"Periode Pelaksanaan: Tahun 2022 - Tahun 2026", "Sasaran Pembangunan Jangka Menengah:",
					"Rp dalam rupiah penuh", "Target RPJMD Kabupaten/kota Pada RKPD Kabupaten/kota Tahun Ke-",
					"Capaian Target RPJMD Kabupaten/kota Melalui Pelaksanaan RKPD Tahun Ke-", "Hasil Pelaksanaan RKPD",
					"Rasio Capaian", "Rata-rata capaian kinerja (%)", "Predikat kinerja",
					"Faktor pendorong keberhasilan pencapaian:", "Faktor penghambat pencapaian kinerja:",
					"Tindak lanjut yang diperlukan dalam RKPD kabupaten/kota berikutnya:",
					"Tindak lanjut yang diperlukan dalam RPJMD kabupaten/kota berikutnya:", "bl = belum lapor",
					"Manokwari, 18 Oktober 2023", "Contoh Nama, S.E., M.Si.", "NIP. 19700101 199503 1 001",
					"[1] Baris 22 kolom (5): Belum dilakukan penilaian oleh tim independen provinsi")
			.doesNotContain("DRAF");
		for (int column = 1; column <= 23; column++) {
			assertThat(text).contains("(" + column + ")");
		}
	}

	@Test
	void progressSaysWhoReportedAndWhatIsMissing() throws IOException {
		String text = text(this.renderer.render(ReportSamples.progress(), SourceBuilder.aSource().build()));
		assertThat(text).contains("LAPORAN KEMAJUAN PELAKSANAAN RPJMD", "Triwulan IV Tahun 2023",
				"PEMERINTAH KABUPATEN MANOKWARI", "1. Siapa yang sudah melapor", "2. Capaian", "3. Tabel indikator",
				"4. Temuan dan pertanyaan", "6. Catatan metode", "belum lapor", "tertahan", "tidak diketahui",
				"Berkas dilindungi kata sandi", "28 dari 45 indikator", "target 100 %", "tidak diisi", "ditolak, lihat",
				"Kesalahan", "Perlu", "Peringatan", "Informasi", "E.81!H14", "Skala Nilai Peringkat Realisasi Kinerja",
				"(2 × T − R) / T × 100", "Halaman 1 dari ", "Ringkasan", "Minta formulir dari",
				"Tabel 4. Capaian per sasaran", "Tabel 5. Capaian per program", "9202-GRGRGRGRGR",
				"Indeks 2023, perubahan dari tahun sebelumnya 0,25", "9202-SCNDEXSCSC", "Perlu upaya",
				"Tabel 9. Penjelasan perangkat daerah", "Pembangunan jalan dipercepat", "pendidik [1]");
	}

	@Test
	void draftsSaySo() throws IOException {
		ReportSource draft = SourceBuilder.aSource().draft().inMillions().build();
		assertThat(text(this.renderer.render(ReportSamples.progress(), draft))).contains("DRAF");
		assertThat(text(this.renderer.render(ReportSamples.evaluation(), draft))).contains("DRAF",
				"Rp dalam juta rupiah");
	}

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void sameInputsGiveTheSameBytes(ReportDefinition definition) {
		byte[] first = this.renderer.render(definition, SourceBuilder.aSource().buildFor(definition));
		byte[] second = ReportRenderer.ofAnotherProcess()
			.render(definition, SourceBuilder.aSource().buildFor(definition));
		byte[] other = this.renderer.render(definition,
				SourceBuilder.aSource().withIndicators(30).withFindings(40).buildFor(definition));
		assertThat(second).isEqualTo(first).isNotEqualTo(other);
	}

	@ParameterizedTest
	@MethodSource("id.selaras.report.TemplatesTest#definitions")
	void documentIsNamedAndItsFontsAreInside(ReportDefinition definition) throws IOException {
		try (PDDocument document = Loader
			.loadPDF(this.renderer.render(definition, SourceBuilder.aSource().buildFor(definition)))) {
			assertThat(document.getDocumentInformation().getTitle()).startsWith(definition.title())
				.endsWith(" Kabupaten Manokwari Triwulan IV Tahun 2023");
			assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Kabupaten Manokwari");
			assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Selaras");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
			assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
			for (PDPage page : document.getPages()) {
				assertThat(page.getRotation()).isZero();
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).isTrue();
					assertThat(font.getName()).contains("ArchivoNarrow");
				}
			}
		}
	}

	@Test
	void brokenTemplateIsOneClearFailure() {
		assertFails(Map.of("formulir-e60.jrxml", "<jasperReport"), "does not compile");
		assertFails(Map.of("other.jrxml", "<jasperReport name=\"x\"/>"), "holds no formulir-e60.jrxml");
		assertFails(Map.of("formulir-e60.jrxml", """
				<jasperReport name="x" pageWidth="100" pageHeight="100" columnWidth="100" leftMargin="0" rightMargin="0"
					topMargin="0" bottomMargin="0">
					<field name="nothing" class="java.lang.String"/>
				</jasperReport>"""), "have no field nothing");
	}

	@Test
	void aTemplateThatWasCutOffIsNamedWithItsLineAndInNoWordsOfTheEngine() {
		String cut = """
				<jasperReport name="x" pageWidth="100" pageHeight="100" columnWidth="100">
					<title height="20"><element kind="textField" x="0" y="0"
				""";
		ReportDefinition broken = new ReportDefinition("laporan-evaluasi", "", "evaluation", "x.pdf", 1,
				Map.of("formulir-e60.jrxml", cut.getBytes(StandardCharsets.UTF_8)), "cut off");
		assertThatExceptionOfType(ReportFailure.class)
			.isThrownBy(() -> this.renderer.render(broken, SourceBuilder.aSource().build()))
			.satisfies((failure) -> assertThat(failure.text().indonesian())
				.matches("templat laporan-evaluasi/formulir-e60\\.jrxml rusak di baris [23];"
						+ " pulihkan atau perbaiki berkas itu"));
	}

	@Test
	void templateMayNotReachTheMachine() {
		assertFails(Map.of("formulir-e60.jrxml", """
				<jasperReport name="x" pageWidth="100" pageHeight="100" columnWidth="100" leftMargin="0" rightMargin="0"
					topMargin="0" bottomMargin="0">
					<title height="20"><element kind="textField" x="0" y="0" width="90" height="20">
						<expression>java.lang.System.getProperty("user.name")</expression></element></title>
				</jasperReport>"""), "not visible");
	}

	@Test
	void viewMustBeKnown() {
		ReportDefinition known = ReportSamples.progress();
		ReportDefinition unknown = new ReportDefinition(known.id(), known.title(), "nothing", known.file(), 1,
				known.templates(), "f");
		assertThatExceptionOfType(ReportFailure.class)
			.isThrownBy(() -> this.renderer.render(unknown, SourceBuilder.aSource().build()))
			.withMessageContaining("there is no view nothing");
	}

	private void assertFails(Map<String, String> files, String why) {
		Map<String, byte[]> templates = new TreeMap<>();
		files.forEach((name, content) -> templates.put(name, content.getBytes(StandardCharsets.UTF_8)));
		ReportDefinition broken = new ReportDefinition("laporan-evaluasi", "", "evaluation", "x.pdf", 1, templates,
				why);
		assertThatExceptionOfType(ReportFailure.class)
			.isThrownBy(() -> this.renderer.render(broken, SourceBuilder.aSource().build()))
			.withMessageContaining("Report laporan-evaluasi")
			.withMessageContaining(why)
			.matches((failure) -> failure.report().equals("laporan-evaluasi"));
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			return stripper.getText(document);
		}
	}

}
