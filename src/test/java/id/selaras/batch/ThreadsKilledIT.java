package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.selaras.store.ChildProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link KillLoopIT} does it at many places. A night over several regencies, in two
 * threads, that ends in the middle: what one thread had done and the other had half done.
 */
@Tag("night")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsKilledIT {

	private static final int KILLED = 137;

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	ThreadsKilledIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder, SmallNight.REGENCY, SampleNight.MANGGARAI);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		assertThat(night.runInThreads(1).failures()).isEmpty();
		this.undisturbed = night.outcome();
		assertThat(this.undisturbed.faults()).isEmpty();
	}

	@Test
	void theNextNightDoesWhatIsLeft() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("killed"));
		try (ChildProcess child = NightToKill.start(night, "results-committed:5")) {
			assertThat(child.exitCode()).isEqualTo(KILLED);
		}
		NightResult result = night.runInThreads(2);
		assertThat(result.failures()).isEmpty();
		assertThat(result.redone()).isNotEmpty()
			.allSatisfy((text) -> assertThat(text.english()).doesNotContain(":partition"));
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

	@Test
	void askedToStopItSaysSoAndNothingElse() throws IOException {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("stopped"));
		try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE)) {
			while (!child.endsWithin(20) && !Files.exists(night.settings().data().resolve("journal/33.07.jsonl"))) {
				assertThat(night.home()).exists();
			}
			child.askToStop();
			assertThat(child.endsWithin(60_000)).isTrue();
		}
		MorningPage.last(night.settings().data()).ifPresent((page) -> {
			String failed = page.sections()
				.stream()
				.filter((section) -> section.title().english().equals("What failed"))
				.map((section) -> section.lines().toString())
				.findFirst()
				.orElseThrow();
			assertThat(failed).doesNotContain("Exception");
			assertThat(page.well() || failed.contains("stopped before its end")).isTrue();
		});
		assertThat(night.runInThreads(2).failures()).isEmpty();
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

}
