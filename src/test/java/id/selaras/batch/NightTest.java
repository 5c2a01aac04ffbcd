package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NightTest {

	private static final String REGENCY = "regencies/33.07-wonosobo";

	private final Path home;

	NightTest(@TempDir Path home) {
		this.home = home;
	}

	@Test
	void variantOfAnIndicatorThatNoPlanHoldsIsAFailureAndTheNightGoesOn() throws IOException {
		Night night = prepare("  lower-is-better: a\n  indicators:\n    W01: b\n    W1: b\n");
		assertThat(night.failures()).extracting((failure) -> failure.text().english())
			.containsExactly("regency.yaml: variants.indicators names W1, which no plan holds");
		assertThat(night.works()).hasSize(1);
	}

	@Test
	void sampleHomeHasNoFailure() throws IOException {
		assertThat(prepare("  lower-is-better: a\n").failures()).isEmpty();
	}

	private Night prepare(String variants) throws IOException {
		Path samples = Path.of("input-samples");
		try (Stream<Path> files = Files.walk(samples.resolve(REGENCY))) {
			List<Path> kept = files.filter(Files::isRegularFile)
				.filter((file) -> !file.toString().contains("inbox"))
				.toList();
			for (Path file : kept) {
				Path copy = this.home.resolve(samples.relativize(file));
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		Files.copy(samples.resolve("consultants.yaml"), this.home.resolve("consultants.yaml"));
		Path regency = this.home.resolve(REGENCY).resolve("regency.yaml");
		String text = Files.readString(regency);
		assertThat(text).contains("  lower-is-better: a\n");
		Files.writeString(regency, text.replace("  lower-is-better: a\n", variants));
		Definitions definitions = Definitions.read(JobsFolder.open(Path.of("jobs")),
				ReportsFolder.open(Path.of("reports")));
		return Night.prepare(new NightRequest(this.home, this.home.resolve("out"), this.home.resolve("data"), null,
				null, LocalDate.of(2024, 2, 12)), definitions);
	}

}
