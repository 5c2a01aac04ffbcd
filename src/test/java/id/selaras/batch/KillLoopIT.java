package id.selaras.batch;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import id.selaras.store.ChildProcess;
import id.selaras.store.TestPostgresql;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills a night everywhere, and at random. Takes long: {@code mvn -Pnight verify}; fewer
 * with {@code -Dselaras.kills=20 -Dselaras.every=5}, the same again with
 * {@code -Dselaras.seed=...}.
 */
@Tag("night")
class KillLoopIT {

	private static final int KILLED = 137;

	private static final int KILLS = Integer.getInteger("selaras.kills", 500);

	/** A night is killed so often before it may end. */
	private static final int KILLS_OF_A_NIGHT = 5;

	/** Other work beside it makes nights slower, and its end faster. */
	private static final int NIGHTS_AS_LONG = 20;

	/** Which visits count: each, or every third. */
	private static final int EVERY = Integer.getInteger("selaras.every", 1);

	private static final int EVERY_ON_POSTGRESQL = 9 * EVERY;

	private static final int EVERY_IN_THREADS = 9 * EVERY;

	private final Path folder;

	private final Path home;

	private final SmallNight.Outcome undisturbed;

	private int nights;

	KillLoopIT(@TempDir Path folder) {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		SmallNight night = SmallNight.embedded(this.home, folder.resolve("undisturbed"));
		night.run();
		this.undisturbed = night.outcome();
	}

	@Test
	void haltedAtEachVisitUntilTheNightPasses() {
		int visit = 1;
		for (SmallNight night = embedded(); isHalted(night, visit); night = embedded()) {
			assertGoesOn(night, "visit " + visit);
			visit += EVERY;
		}
		System.out.println("Halted at every " + EVERY + ". of about " + visit + " visits");
		assertThat(visit).isGreaterThan(least(embedded()));
	}

	@Test
	void haltedAtSomeVisitsOverPostgresql() {
		int visit = 1;
		for (SmallNight night = postgresql(); isHalted(night, visit); night = postgresql()) {
			assertGoesOn(night, "visit " + visit + " over PostgreSQL");
			visit += EVERY_ON_POSTGRESQL;
		}
		System.out
			.println("Halted at every " + EVERY_ON_POSTGRESQL + ". of about " + visit + " visits over PostgreSQL");
		assertThat(visit).isGreaterThan(least(postgresql()));
	}

	@Test
	void haltedAtSomeVisitsInThreads() {
		Path several = SmallNight.home(this.folder.resolve("several"), SmallNight.REGENCY, SampleNight.MANGGARAI,
				SampleNight.PONOROGO);
		SmallNight whole = SmallNight.embedded(several, nextFolder());
		whole.run();
		SmallNight.Outcome expected = whole.outcome();
		int visit = 1;
		for (SmallNight night = SmallNight.embedded(several, nextFolder()); isHalted(night,
				visit); night = SmallNight.embedded(several, nextFolder())) {
			assertThat(night.run().failures()).as("visit " + visit + " in threads").isEmpty();
			assertThat(night.outcome()).as("visit " + visit + " in threads").isEqualTo(expected);
			visit += EVERY_IN_THREADS;
		}
		System.out.println("Halted at every " + EVERY_IN_THREADS + ". of about " + visit + " visits in threads");
		assertThat(visit).isGreaterThan(least(SmallNight.embedded(several, nextFolder())));
	}

	@Test
	void killedAtRandom() {
		long seed = Long.getLong("selaras.seed", System.nanoTime());
		System.out.println("Random kills with -Dselaras.seed=" + seed);
		Random random = new Random(seed);
		int longest = 0;
		int kills = 0;
		for (int killed = 0; kills < KILLS; killed++) {
			longest = (killed % NIGHTS_AS_LONG == 0) ? milliseconds() : longest;
			SmallNight night = embedded();
			boolean ended = false;
			for (int i = 0; i < KILLS_OF_A_NIGHT && kills < KILLS && !ended; i++) {
				ended = endsBefore(night, longest / 8 + random.nextInt(longest));
				kills += ended ? 0 : 1;
			}
			assertGoesOn(night, kills + " kills with seed " + seed);
		}
		System.out.println(kills + " random kills of " + this.nights + " nights");
	}

	/** As many visits as a night makes that nobody halts; threads may spare a few. */
	private static int least(SmallNight undisturbed) {
		AtomicInteger visits = new AtomicInteger();
		try (Visits counted = Visits.seenBy((failpoint) -> visits.incrementAndGet())) {
			assertThat(counted).isNotNull();
			assertThat(undisturbed.runInThreads(2).failures()).isEmpty();
		}
		assertThat(visits).hasValueGreaterThan(50);
		return visits.get() * 9 / 10;
	}

	private static boolean isHalted(SmallNight night, int visit) {
		try (ChildProcess child = NightToKill.start(night, "any:" + visit)) {
			int exit = child.exitCode();
			assertThat(exit).isIn(0, KILLED);
			return exit == KILLED;
		}
	}

	private static boolean endsBefore(SmallNight night, int milliseconds) {
		try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE)) {
			return child.endsWithin(milliseconds);
		}
	}

	/** How long a whole night takes in a process of its own. */
	private int milliseconds() {
		long begun = System.nanoTime();
		assertThat(endsBefore(embedded(), Integer.MAX_VALUE)).isTrue();
		return Math.toIntExact((System.nanoTime() - begun) / 1_000_000);
	}

	private void assertGoesOn(SmallNight night, String where) {
		assertThat(night.run().failures()).as(where).isEmpty();
		assertThat(night.outcome()).as(where).isEqualTo(this.undisturbed);
	}

	private SmallNight embedded() {
		return SmallNight.embedded(this.home, nextFolder());
	}

	private SmallNight postgresql() {
		Path next = nextFolder();
		return new SmallNight(this.home, next, TestPostgresql.settings(next.resolve("data")));
	}

	private Path nextFolder() {
		return this.folder.resolve("night " + ++this.nights);
	}

}
