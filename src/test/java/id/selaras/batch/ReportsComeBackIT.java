package id.selaras.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import id.selaras.samples.CopiedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What went wrong for a night leaves nothing behind once it is mended. */
class ReportsComeBackIT {

	private final Path folder;

	private final SampleNight night;

	private final Path plan;

	ReportsComeBackIT(@TempDir Path folder) {
		this.folder = folder;
		this.night = new SampleNight(folder, SampleNight.MANGGARAI).making("laporan-kemajuan", "laporan-evaluasi",
				"temuan");
		this.plan = this.night.home().resolve("regencies").resolve(SampleNight.MANGGARAI).resolve("plan");
	}

	@Test
	void whenThePlanWasGoneForANight() throws IOException {
		assertThat(this.night.run().failures()).isEmpty();
		SortedMap<String, String> whole = SampleNight.digests(this.night.out());
		Path away = this.folder.resolve("away");
		Files.move(this.plan, away);
		assertThat(this.night.run().failures()).isNotEmpty();
		assertThat(pdfs(this.night)).as("while it is gone").isEqualTo(pdfs(whole)).isGreaterThan(3);
		Files.move(away, this.plan);
		assertThat(this.night.run().failures()).isEmpty();
		assertThat(SampleNight.digests(this.night.out())).isEqualTo(whole);
	}

	@Test
	void whenThePlanWasAnotherForANightInWhichAReportFailed() throws IOException {
		Path reports = this.folder.resolve("reports");
		CopiedFolder.of(Path.of("reports"), reports);
		this.night.with(reports);
		assertThat(this.night.run().failures()).isEmpty();
		SortedMap<String, String> whole = SampleNight.digests(this.night.out());

		Path indicators = this.plan.resolve("rpjmd-2021/indicators.csv");
		Path template = reports.resolve("laporan-evaluasi/formulir-e60.jrxml");
		byte[] before = Files.readAllBytes(indicators);
		byte[] sound = Files.readAllBytes(template);
		String text = new String(before, StandardCharsets.UTF_8);
		Files.writeString(indicators, text.replaceFirst("(?i)persentase", "Bagian"));
		assertThat(Files.readAllBytes(indicators)).isNotEqualTo(before);
		Files.writeString(template, "<jasperReport");
		assertThat(this.night.run().failures()).isNotEmpty();
		assertThat(SampleNight.digests(this.night.out())).isNotEqualTo(whole);

		Files.write(indicators, before);
		Files.write(template, sound);
		assertThat(this.night.run().failures()).isEmpty();
		assertThat(SampleNight.digests(this.night.out())).isEqualTo(whole);
	}

	private static long pdfs(SampleNight night) {
		return pdfs(SampleNight.digests(night.out()));
	}

	private static long pdfs(SortedMap<String, String> files) {
		return files.keySet().stream().filter((path) -> path.endsWith(".pdf")).count();
	}

}
