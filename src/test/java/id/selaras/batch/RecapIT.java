package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a consultant gets of the regencies that he serves. */
class RecapIT {

	private final Path folder;

	RecapIT(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void eachConsultantSeesHisRegenciesOnly() throws IOException {
		SampleNight night = new SampleNight(this.folder, SampleNight.MANGGARAI, SampleNight.PONOROGO);
		assertThat(night.run().failures()).isEmpty();

		assertThat(text(recap(night, "nusa-cendekia"))).contains("Kabupaten Ponorogo", "92.02", "belum ada angka")
			.doesNotContain("Manggarai");
		assertThat(text(recap(night, "lintas-praja"))).contains("Kabupaten Manggarai", "33.07")
			.doesNotContain("Ponorogo");
		assertThat(recap(night, "lintas-praja").resolveSibling("rekap-daerah.xlsx")).exists();
		assertThat(recap(night, "lintas-praja").resolveSibling("manifest.json")).content()
			.contains("rekap-daerah.pdf", "\"draft\" : true");
		assertThat(night.result(SampleNight.PONOROGO, "buku-laporan.pdf")).exists();
	}

	@Test
	void theSameContentIsNotTouchedAndALostFileComesBackTheSame() throws IOException {
		SampleNight night = new SampleNight(this.folder, SampleNight.PONOROGO);
		night.run();
		var first = SampleNight.digests(night.out());
		Files.delete(recap(night, "nusa-cendekia"));
		night.on(LocalDate.of(2024, 2, 12)).run();
		assertThat(SampleNight.digests(night.out())).isEqualTo(first);
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
