package id.selaras.batch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

import id.selaras.store.Backup;
import id.selaras.store.Failpoint;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a kill leaves is what lies on the disk at that moment: the folders are copied
 * while the night stands still at a failpoint, and a new night goes on from the copy.
 * Those around the commit of a step count in each step.
 */
class FailpointsIT {

	private static final Set<Failpoint> EACH_STEP = Set.of(Failpoint.RESULTS_WRITTEN, Failpoint.RESULTS_COMMITTED);

	private final Path folder;

	private final Path home;

	private final Set<String> seen = new HashSet<>();

	private final Set<Failpoint> visited = EnumSet.noneOf(Failpoint.class);

	private final Queue<Killed> killed = new ArrayDeque<>();

	FailpointsIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder);
	}

	private record Killed(String where, SmallNight night) {
	}

	@Test
	void aNightKilledAtAnyFailpointEndsLikeAnUndisturbedOne() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		run("night", night);
		SmallNight.Outcome undisturbed = night.outcome();
		assertThat(undisturbed.faults()).isEmpty();
		assertThat(undisturbed.files()).containsKeys(SmallNight.COPY, SmallNight.REPORT);
		assertThat(this.killed).hasSizeGreaterThan(20);
		SmallNight rebuilt = night.copiedTo(this.folder.resolve("rebuilt"));
		observed("rebuild", rebuilt, new Steps(), (progress) -> rebuilt.rebuild());
		Path backup = this.folder.resolve("backup");
		observed("backup", night, new Steps(), (progress) -> Backup.write(night.settings().data(), backup));
		SmallNight restored = SmallNight.embedded(this.home, this.folder.resolve("restored"));
		observed("restore", restored, new Steps(), (progress) -> Backup.restore(backup, restored.settings().data()));
		SmallNight halfDelivered = at("results-written in deliver").copiedTo(this.folder.resolve("half delivered"));
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

		assertThat(this.visited).containsExactlyInAnyOrder(Failpoint.values());
	}

	private SmallNight at(String place) {
		return this.killed.stream()
			.filter((it) -> it.where().equals("night at " + place))
			.findFirst()
			.orElseThrow()
			.night();
	}

	/** Nights that go on after a kill are killed, too, where none was before. */
	private void goOn(SmallNight.Outcome undisturbed) {
		for (Killed next = this.killed.poll(); next != null; next = this.killed.poll()) {
			run("night after " + next.where(), next.night());
			assertThat(next.night().outcome()).as(next.where()).isEqualTo(undisturbed);
		}
	}

	private void run(String name, SmallNight night) {
		observed(name, night, new Steps(), (progress) -> assertThat(night.run(progress).failures()).isEmpty());
	}

	private void observed(String name, SmallNight night, Steps steps, Consumer<Progress> work) {
		Visits visits = Visits.seenBy((failpoint) -> {
			this.visited.add(failpoint);
			String place = EACH_STEP.contains(failpoint) ? failpoint.word() + " in " + steps.step : failpoint.word();
			if (this.seen.add(place)) {
				Path copy = this.folder.resolve(this.seen.size() + " " + place);
				this.killed.add(new Killed(name + " at " + place, night.copiedTo(copy)));
			}
		});
		try {
			work.accept(steps);
		}
		finally {
			visits.close();
		}
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
