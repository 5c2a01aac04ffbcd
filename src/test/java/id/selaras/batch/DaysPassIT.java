package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due on a day is told from that day on, though no file changed. */
class DaysPassIT {

	private static final String MANOKWARI = "92.02-manokwari";

	@Test
	void aStageThatHasPassedAsksForItsForms(@TempDir Path folder) throws IOException {
		SampleNight night = new SampleNight(folder, MANOKWARI).making("temuan");
		Path regency = night.home().resolve("regencies").resolve(MANOKWARI);
		Path calendar = regency.resolve("smartcity.yaml");
		Files.writeString(calendar, Files.readString(calendar)
			.replaceFirst("(?s)to: [-\\d]+(\\s+book: [^\\n]+\\s+forms: \\[)[^\\]]+", "to: 2024-02-15$1lppd"));
		night.on(LocalDate.of(2024, 2, 15)).run();
		assertThat(night.result(MANOKWARI, "temuan.csv")).content().doesNotContain("book-without-forms");
		night.on(LocalDate.of(2024, 2, 16)).run();
		assertThat(night.result(MANOKWARI, "temuan.csv")).content().contains("book-without-forms");
	}

}
