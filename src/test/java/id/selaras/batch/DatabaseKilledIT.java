package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import id.selaras.finding.Failure;
import id.selaras.store.KillablePostgresql;
import id.selaras.store.LostDatabase;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL is killed in the middle of a night and started again: what was acknowledged
 * is there, and the next night does what this one left.
 */
@Tag("night")
class DatabaseKilledIT {

	/** While the first tables are made. */
	private static final int FIRST_VISIT = 8;

	private static final int LAST_VISIT = 100;

	private static final int EVERY = 18;

	@Test
	void theNextNightGoesOn(@TempDir Path folder) throws IOException {
		Path home = SmallNight.home(folder);
		SmallNight whole = SmallNight.embedded(home, folder.resolve("undisturbed"));
		whole.run();
		int failed = 0;
		for (int visit = FIRST_VISIT; visit < LAST_VISIT; visit += EVERY) {
			Path place = folder.resolve("visit " + visit);
			try (KillablePostgresql database = new KillablePostgresql(place)) {
				SmallNight night = new SmallNight(home, place, database.settings(place.resolve("data")));
				failed += isDone(night, database, visit) ? 0 : 1;
				database.startAgain();
				assertThat(night.run().failures()).as("visit " + visit).isEmpty();
				assertThat(night.outcome()).as("visit " + visit).isEqualTo(whole.outcome());
			}
		}
		assertThat(failed).isGreaterThan(3);
	}

	private static boolean isDone(SmallNight night, KillablePostgresql database, int visit) {
		AtomicInteger left = new AtomicInteger(visit);
		try (Visits killed = Visits.seenBy((failpoint) -> {
			if (left.decrementAndGet() == 0) {
				kill(database);
			}
		})) {
			assertThat(killed).isNotNull();
			NightResult result = night.run();
			assertThat(left).as("visits left").hasNonPositiveValue();
			assertThat(result.failures()).extracting(Failure::text).allMatch(LostDatabase.TEXT::equals);
			return result.failures().isEmpty();
		}
	}

	private static void kill(KillablePostgresql database) {
		try {
			database.kill();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
