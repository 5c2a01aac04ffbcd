package id.selaras.batch;

import java.nio.file.Path;
import java.time.LocalDate;

import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadsIT {

	private final Path folder;

	private final SampleNight sample;

	ThreadsIT(@TempDir Path folder) {
		this.folder = folder;
		this.sample = new SampleNight(folder, SampleNight.MANGGARAI, SampleNight.PONOROGO);
	}

	@Test
	void threadsChangeNoByte() {
		NightResult one = run(1);
		NightResult three = run(3);
		assertThat(three.failures()).isEmpty();
		assertThat(three.summaries()).isEqualTo(one.summaries()).hasSize(2);
		assertThat(three.items()).isEqualTo(one.items());
		assertThat(SampleNight.digests(out(3))).isEqualTo(SampleNight.digests(out(1)));
		assertThat(SampleNight.digests(data(3).resolve("journal")))
			.isEqualTo(SampleNight.digests(data(1).resolve("journal")));
	}

	private NightResult run(int threads) {
		Definitions read = Definitions.read(JobsFolder.open(Path.of("jobs")), ReportsFolder.open(Path.of("reports")));
		Definitions definitions = new Definitions(read.forms(), read.scales(), read.vocabulary(), read.smartCity(),
				read.reports(), read.nightly().inThreads(threads), read.formsFingerprint());
		Night night = Night.prepare(new NightRequest(this.sample.home(), out(threads), data(threads), null, null,
				LocalDate.of(2024, 2, 10)), definitions);
		return NightRun.run(night, StoreSettings.embedded(data(threads)), SampleNight.SILENT);
	}

	private Path out(int threads) {
		return this.folder.resolve("out-" + threads);
	}

	private Path data(int threads) {
		return this.folder.resolve("data-" + threads);
	}

}
