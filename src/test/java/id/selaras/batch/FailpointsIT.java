package id.selaras.batch;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import id.selaras.store.Backup;
import id.selaras.store.Failpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new night goes on from what a kill left. Failpoints around the commit of a step count
 * in each step.
 */
class FailpointsIT {

	private static final Set<Failpoint> EACH_STEP = Set.of(Failpoint.RESULTS_WRITTEN, Failpoint.RESULTS_COMMITTED);

	/** Those around releases, mail and uploads have tests of their own. */
	private static final Set<Failpoint> ELSEWHERE = Set.of(Failpoint.RELEASES_REPLAYED, Failpoint.MESSAGE_LAID_OUT,
			Failpoint.MAIL_TAKEN, Failpoint.MAIL_NOTED, Failpoint.RELEASE_KEPT, Failpoint.RELEASE_NOTED,
			Failpoint.UPLOAD_SAFE);

	private final Path folder;

	private final Path home;

	private final Kills kills;

	FailpointsIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		this.kills = new Kills(folder);
	}

	@Test
	void aNightKilledAtAnyFailpointEndsLikeAnUndisturbedOne() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		run("night", night);
		SmallNight.Outcome undisturbed = night.outcome();
		assertThat(undisturbed.faults()).isEmpty();
		assertThat(undisturbed.files()).containsKeys(SmallNight.COPY, SmallNight.REPORT);
		assertThat(this.kills.left()).hasSizeGreaterThan(20);
		SmallNight rebuilt = night.copiedTo(this.folder.resolve("rebuilt"));
		this.kills.seen("rebuild", rebuilt, Failpoint::word, rebuilt::rebuild);
		Path backup = this.folder.resolve("backup");
		this.kills.seen("backup", night, Failpoint::word, () -> Backup.write(night.settings().data(), backup));
		SmallNight restored = SmallNight.embedded(this.home, this.folder.resolve("restored"));
		this.kills.seen("restore", restored, Failpoint::word, () -> Backup.restore(backup, restored.settings().data()));
		SmallNight halfDelivered = this.kills.at("night at results-written in deliver")
			.night()
			.copiedTo(this.folder.resolve("half delivered"));
		goOn(undisturbed);

		// the form that had something to mend is replaced by one that cannot be read
		SampleNight.write(SmallNight.inbox(this.home).resolve(SmallNight.TO_MEND), new byte[0]);
		run("second night", night);
		SmallNight.Outcome second = night.outcome();
		assertThat(second.faults()).isEmpty();
		assertThat(second.files()).containsKey(SmallNight.REPORT).doesNotContainKey(SmallNight.COPY);
		goOn(second);
		run("night after a kill and a change", halfDelivered);
		assertThat(halfDelivered.outcome()).isEqualTo(second);

		assertThat(this.kills.visited())
			.containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
	}

	/** Nights that go on after a kill are killed, too, where none was before. */
	private void goOn(SmallNight.Outcome undisturbed) {
		for (Kills.Kill next = this.kills.left().poll(); next != null; next = this.kills.left().poll()) {
			run("night after " + next.where(), next.night());
			assertThat(next.night().outcome()).as(next.where()).isEqualTo(undisturbed);
		}
	}

	private void run(String name, SmallNight night) {
		Steps steps = new Steps();
		this.kills.seen(name, night, (failpoint) -> EACH_STEP.contains(failpoint)
				? failpoint.word() + " in " + steps.step : failpoint.word(),
				() -> assertThat(night.run(steps).failures()).isEmpty());
	}

	/** Knows which step runs. */
	private static final class Steps implements Progress {

		private String step = "start";

		@Override
		public void begin(String stage) {
			this.step = stage;
		}

		@Override
		public void item(String what) {
		}

		@Override
		public void end(String stage, int items, long milliseconds) {
		}

	}

}
