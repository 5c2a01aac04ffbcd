package id.selaras.batch;

import java.nio.file.Path;

import id.selaras.store.ChildProcess;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that ends at a failpoint, and what its successor makes of that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HaltedNightIT {

	private static final int KILLED = 137;

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	HaltedNightIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		night.run();
		this.undisturbed = night.outcome();
	}

	@ParameterizedTest
	@ValueSource(strings = { "progress-written:2", "output-renamed:2" })
	void aNightThatWasHaltedIsFinishedByTheNext(String failpoint) {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve(failpoint.replace(':', ' ')));
		try (ChildProcess child = NightToKill.start(night, failpoint)) {
			assertThat(child.exitCode()).isEqualTo(KILLED);
		}
		NightResult result = night.run();
		assertThat(result.failures()).isEmpty();
		assertThat(result.recovered()).isEqualTo(1);
		assertThat(result.came().files()).containsOnlyKeys("33.07");
		assertThat(result.came().files().get("33.07")).hasSize(3).contains(SmallNight.TO_MEND);
		assertThat(night.outcome()).isEqualTo(this.undisturbed);
	}

}
