package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import id.selaras.plan.Period;
import id.selaras.post.SmtpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionsAtOnceIT {

	private static final String AGENCY = "diskominfo@wonosobo.example";

	private final Path home;

	private final SmallNight night;

	private final SmtpServer server = new SmtpServer();

	CorrectionsAtOnceIT(@TempDir Path folder) throws IOException {
		this.home = SmallNight.home(folder);
		this.night = SmallNight.embedded(this.home, folder.resolve("night"));
	}

	@AfterEach
	void close() {
		this.server.close();
	}

	@Test
	void anAgencyMendsBeforeTheReleaseAndSeesNoReportTillThen() throws IOException {
		night();
		assertThat(this.server.messages()).isEmpty();

		Files.writeString(this.home.resolve("regencies").resolve(SmallNight.REGENCY).resolve("regency.yaml"),
				"corrections: at-once\n", StandardOpenOption.APPEND);
		night();
		assertThat(this.server.messages()).singleElement()
			.asString()
			.contains("To: " + AGENCY, "Subject: [Selaras] Catatan perbaikan", "E81 Diskominfo TW IV 2023.xlsx",
					"filename=temuan.csv", "laporannya belum dirilis")
			.doesNotContain("laporan-kemajuan");
		assertThat(Files.readString(this.night.out().resolve(SmallNight.REGENCY).resolve("2023-TW4/manifest.json")))
			.contains("\"draft\" : true");
		night();
		assertThat(this.server.messages()).hasSize(1);

		assertThat(ReleasePeriod.run(this.night.night(definitions(), SmallNight.TODAY), this.night.settings(),
				new Period(2023, 4), "Budi"))
			.isInstanceOf(ReleasePeriod.Outcome.Released.class);
		List<String> released = this.server.messages().subList(1, this.server.messages().size());
		assertThat(released).hasSize(3)
			.allSatisfy((message) -> assertThat(message).contains("filename=laporan-kemajuan.pdf")
				.doesNotContain("To: " + AGENCY));
	}

	private void night() {
		assertThat(this.night.run(SampleNight.SILENT, definitions()).failures()).isEmpty();
	}

	private Definitions definitions() {
		return this.night.mailing(this.server.port(), 1_000_000);
	}

}
