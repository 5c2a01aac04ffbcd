package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a consultant gets of the regencies that he serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecapIT {

	private final Path folder;

	private final SampleNight night;

	RecapIT(@TempDir Path folder) {
		this.folder = folder;
		this.night = new SampleNight(folder.resolve("night"), SampleNight.MANGGARAI, SampleNight.PONOROGO)
			.making("laporan-kemajuan", "buku-laporan", "rekap-daerah");
		assertThat(this.night.run().failures()).isEmpty();
	}

	@Test
	void eachConsultantSeesHisRegenciesOnly() throws IOException {
		assertThat(text(recap(this.night, "nusa-cendekia"))).contains("Kabupaten Ponorogo", "92.02", "belum ada angka")
			.doesNotContain("Manggarai");
		assertThat(text(recap(this.night, "lintas-praja"))).contains("Kabupaten Manggarai", "33.07")
			.doesNotContain("Ponorogo");
		assertThat(recap(this.night, "lintas-praja").resolveSibling("rekap-daerah.xlsx")).exists();
		assertThat(recap(this.night, "lintas-praja").resolveSibling("manifest.json")).content()
			.contains("rekap-daerah.pdf", "\"draft\" : true");
		assertThat(this.night.result(SampleNight.PONOROGO, "buku-laporan.pdf")).exists();
	}

	@Test
	void theSameContentIsNotTouchedAndALostFileComesBackTheSame() throws IOException {
		SampleNight again = this.night.copiedTo(this.folder.resolve("again"));
		var first = SampleNight.digests(again.out());
		Files.delete(recap(again, "nusa-cendekia"));
		again.on(LocalDate.of(2024, 2, 12)).run();
		assertThat(SampleNight.digests(again.out())).isEqualTo(first);
	}

	private static Path recap(SampleNight night, String consultant) {
		return night.out().resolve("rekap").resolve(consultant).resolve("2023-TW4").resolve("rekap-daerah.pdf");
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

}
