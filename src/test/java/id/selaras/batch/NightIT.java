package id.selaras.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.SortedMap;

import id.selaras.sheet.ExplainedCopy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static id.selaras.batch.SampleNight.MANGGARAI;
import static id.selaras.batch.SampleNight.PONOROGO;
import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightIT {

	private final Path folder;

	/** After a night that made all reports. */
	private final SampleNight all;

	/** After a night that made one report. */
	private final SampleNight one;

	NightIT(@TempDir Path folder) {
		this.folder = folder;
		this.all = new SampleNight(folder.resolve("all"), PONOROGO);
		assertThat(this.all.run().failures()).isEmpty();
		this.one = new SampleNight(folder.resolve("one"), PONOROGO).making("laporan-kemajuan");
		assertThat(this.one.run().failures()).isEmpty();
	}

	@Test
	void twoRegenciesGetTheirReportsAndTheHomeIsUntouched() throws IOException {
		SampleNight night = new SampleNight(this.folder.resolve("two"), MANGGARAI, PONOROGO).making("laporan-kemajuan",
				"laporan-evaluasi");
		SortedMap<String, String> before = SampleNight.digests(night.home());

		NightResult result = night.run();

		assertThat(result.failures()).isEmpty();
		assertThat(result.summaries()).extracting(Summary::name)
			.containsExactly("Kabupaten Ponorogo", "Kabupaten Manggarai");
		assertThat(result.summaries()).allSatisfy((summary) -> assertThat(summary.asked())
			.isEqualTo(summary.sent() + summary.held() + summary.missingCount()));
		Summary manggarai = result.summaries().get(1);
		assertThat(manggarai.heldBack()).extracting(Summary.HeldFile::path)
			.containsExactlyInAnyOrder("2024-01-24/E81 DPUPR Manggarai TW IV 2023.xlsx",
					"2024-01-25/formulir isian TW4 2023.xlsx");
		assertThat(text(night.result(MANGGARAI, "laporan-evaluasi.pdf"))).contains("Formulir E.58",
				"Rata-rata capaian kinerja (%)", "Predikat kinerja", "Kabupaten Manggarai");
		assertThat(text(night.result(PONOROGO, "laporan-kemajuan.pdf"))).contains("LAPORAN KEMAJUAN",
				"Kabupaten Ponorogo", "belum lapor", "menunggu jawaban", "dinyatakan", "tidak diminta");
		assertThat(night.result(MANGGARAI, "temuan.csv")).exists();
		assertThat(night.result(MANGGARAI, "manifest.json")).content()
			.contains("laporan-kemajuan.pdf", "\"draft\" : true");
		assertThat(SampleNight.digests(night.home())).isEqualTo(before);
	}

	@Test
	void theSecondNightDoesNothingAndTouchesNothing() {
		SampleNight night = this.all.copiedTo(this.folder.resolve("second"));
		SortedMap<String, String> first = SampleNight.digests(night.out());

		NightResult second = night.on(LocalDate.of(2024, 2, 11)).run();

		assertThat(second.nothingChanged()).isTrue();
		assertThat(second.items()).containsEntry("receive", 0)
			.containsEntry("read-normalise", 0)
			.containsEntry("normalise-again", 0)
			.containsEntry("crosscheck-assess", 0)
			.containsEntry("report", 0);
		assertThat(second.summaries()).hasSize(1);
		assertThat(SampleNight.digests(night.out())).isEqualTo(first);
	}

	@Test
	void aReportThatIsMissingOrWasChangedIsWrittenAgainWithItsOldDate() throws IOException {
		SampleNight night = this.all.copiedTo(this.folder.resolve("missing"));
		SortedMap<String, String> first = SampleNight.digests(night.out());
		Files.delete(night.result(PONOROGO, "laporan-kemajuan.pdf"));
		SampleNight.write(night.result(PONOROGO, "laporan-evaluasi.pdf"), new byte[] { 1, 2, 3 });
		SampleNight.write(night.result(PONOROGO, "half.pdf.part"), new byte[] { 1 });

		NightResult second = night.on(LocalDate.of(2024, 3, 1)).run();

		assertThat(second.items()).containsEntry("report", 2).containsEntry("receive", 0);
		assertThat(SampleNight.digests(night.out())).isEqualTo(first);
	}

	@Test
	void badFilesAreNamedWithTheirReasonAndTheOthersGoOn() throws IOException {
		SampleNight night = new SampleNight(this.folder.resolve("bad"), PONOROGO).making("laporan-kemajuan");
		Path inbox = night.inbox(PONOROGO).resolve("2024-02-06");
		SampleNight.write(inbox.resolve("kosong.xlsx"), new byte[0]);
		SampleNight.write(inbox.resolve("surat.docx"), BadFiles.docx());
		SampleNight.write(inbox.resolve("bukan-excel.xlsx"),
				"\u0000\u0001rubbish".getBytes(StandardCharsets.ISO_8859_1));
		SampleNight.write(inbox.resolve("sedang-ditulis.xlsx.part"), new byte[] { 1 });
		SampleNight.write(inbox.resolve("~$terbuka.xlsx"), new byte[] { 1 });
		Path sample = Path.of("input-samples/regencies");
		Files.copy(sample.resolve("92.02-manokwari/inbox/2024-01-25/E81_DPUPR_2023.xls"),
				inbox.resolve("dari-manokwari.xls"), StandardCopyOption.REPLACE_EXISTING);

		NightResult result = night.run();

		assertThat(result.failures()).isEmpty();
		Summary summary = result.summaries().get(0);
		assertThat(summary.sent()).isEqualTo(12);
		assertThat(summary.heldBack()).extracting((file) -> file.path() + ": " + file.reasonIndonesian())
			.containsExactlyInAnyOrder("2024-02-06/kosong.xlsx: Berkas kosong (0 byte).",
					"2024-02-06/surat.docx: Berkas ini dokumen Word, bukan lembar kerja.",
					"2024-02-06/bukan-excel.xlsx: Isi berkas bukan lembar kerja Excel atau CSV.",
					"2024-02-06/dari-manokwari.xls: Formulir ini menyebut Kabupaten Manokwari, padahal dikirim untuk Kabupaten Ponorogo.");
		String table = Files.readString(night.result(PONOROGO, "temuan.csv"));
		String report = text(night.result(PONOROGO, "laporan-kemajuan.pdf"));
		assertThat(table).contains("kosong.xlsx", "surat.docx", "bukan-excel.xlsx", "dari-manokwari.xls")
			.doesNotContain("sedang-ditulis", "terbuka.xlsx");
		assertThat(report).contains("kosong.xlsx", "surat.docx", "dari-manokwari.xls");
	}

	@Test
	void newBytesAtAKnownPathSupersedeWhatLayThere() throws IOException {
		SampleNight night = this.one.copiedTo(this.folder.resolve("new bytes"));
		Path old = night.inbox(PONOROGO).resolve("2024-01-29/Perumda Air Minum.xlsx");
		SampleNight.write(old, new byte[0]);

		NightResult result = night.run();

		Summary summary = result.summaries().get(0);
		assertThat(result.items()).containsEntry("receive", 1).containsEntry("read-normalise", 1);
		assertThat(summary.received()).isEqualTo(15);
		assertThat(summary.sent()).isEqualTo(11);
		assertThat(summary.held()).isEqualTo(1);
	}

	@Test
	void ofFilesThatNothingTellsApartEachSaysWhyItIsHeld() throws IOException {
		SampleNight night = this.one.copiedTo(this.folder.resolve("apart"));
		String path = "2024-01-30/dipertahankan - capaian tw 4.csv";
		String second = "2024-01-30/dipertahankan dua.csv";
		byte[] form = Files.readAllBytes(night.inbox(PONOROGO).resolve(path));
		Files.writeString(night.inbox(PONOROGO).resolve(second), new String(form, StandardCharsets.ISO_8859_1) + "\r\n",
				StandardCharsets.ISO_8859_1);

		NightResult result = night.run();

		assertThat(result.summaries().get(0).heldBack())
			.filteredOn((file) -> file.path().equals(path) || file.path().equals(second))
			.hasSize(2)
			.allSatisfy((file) -> {
				assertThat(file.reasonIndonesian()).contains("tidak jelas mana yang terbaru");
				assertThat(file.reasonEnglish()).contains("nothing says which is newer");
			});
	}

	@Test
	void agenciesGetTheirOwnWorkbooksBackAndAMendedOneIsTakenAway() throws IOException {
		SampleNight night = this.one.copiedTo(this.folder.resolve("mended"));
		String copy = "perbaikan/diskominfo/E81 Diskominfo 2023.xlsx";
		Path marked = night.result(PONOROGO, copy);
		assertThat(marked).exists();
		assertThat(night.result(PONOROGO, "manifest.json")).content().contains(copy);

		SampleNight.write(night.inbox(PONOROGO).resolve("2024-02-05/kembali.xlsx"), Files.readAllBytes(marked));
		NightResult second = night.run();
		assertThat(marked).doesNotExist();
		assertThat(night.result(PONOROGO, "perbaikan/diskominfo/kembali.xlsx")).exists();
		assertThat(second.summaries().get(0).sent()).isEqualTo(12);

		Files.delete(night.result(PONOROGO, "perbaikan/diskominfo/kembali.xlsx"));
		assertThat(night.run().items()).containsEntry("report", 0);
		assertThat(night.result(PONOROGO, "perbaikan/diskominfo/kembali.xlsx")).exists();
	}

	@Test
	void whatIsExplainedOnTheSheetOfCorrectionsIsNotAskedAgain() throws IOException {
		SampleNight night = this.one.copiedTo(this.folder.resolve("explained"));
		Path marked = night.result(PONOROGO, "perbaikan/diskominfo/E81 Diskominfo 2023.xlsx");
		assertThat(night.result(PONOROGO, "temuan.csv")).content()
			.contains("target-differs-from-plan;Perlu penjelasan");

		SampleNight.write(night.inbox(PONOROGO).resolve("2024-02-05/E81 Diskominfo 2023.xlsx"),
				ExplainedCopy.of(Files.readAllBytes(marked), "Target diubah dalam RKPD"));
		night.run();

		assertThat(night.result(PONOROGO, "temuan.csv")).content()
			.contains("target-differs-from-plan;Dijelaskan;2024-02-05/E81 Diskominfo 2023.xlsx",
					"Target diubah dalam RKPD")
			.doesNotContain("target-differs-from-plan;Perlu penjelasan");
		assertThat(marked).doesNotExist();
	}

	@Test
	void aRegencyWithAMisspeltKeyIsSkippedByNameAndTheOthersGoOn() throws IOException {
		SampleNight night = new SampleNight(this.folder.resolve("misspelt"), MANGGARAI, PONOROGO)
			.making("laporan-evaluasi");
		Path yaml = night.home().resolve("regencies").resolve(MANGGARAI).resolve("regency.yaml");
		Files.writeString(yaml, Files.readString(yaml).replaceFirst("(?m)^zone:", "zona:"));

		NightResult result = night.run();

		assertThat(result.summaries()).extracting(Summary::regency).containsExactly("35.02");
		assertThat(result.failures()).singleElement()
			.satisfies((failure) -> assertThat(failure.text().indonesian()).contains("regency.yaml", "baris", "zona",
					"zone"));
		assertThat(night.result(PONOROGO, "laporan-evaluasi.pdf")).exists();
	}

	@Test
	void aBrokenTemplateIsOurFailureAndTheOtherReportAppears() throws IOException {
		Path reports = this.folder.resolve("reports");
		SampleNight.copy(Path.of("reports"), reports);
		Path broken = reports.resolve("laporan-evaluasi/formulir-e60.jrxml");
		Files.writeString(broken, Files.readString(broken).substring(0, 400));

		SampleNight night = new SampleNight(this.folder.resolve("broken"), PONOROGO)
			.making("laporan-kemajuan", "laporan-evaluasi", "buku-laporan")
			.with(reports);
		NightResult result = night.run();

		// the report itself, and the book that would hold it
		assertThat(result.failures()).hasSize(2)
			.allSatisfy((failure) -> assertThat(failure.text().indonesian()).contains("laporan-evaluasi"));
		assertThat(night.result(PONOROGO, "laporan-kemajuan.pdf")).exists();
		assertThat(night.result(PONOROGO, "laporan-evaluasi.pdf")).doesNotExist();
		assertThat(night.result(PONOROGO, "buku-laporan.pdf")).doesNotExist();
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

}
