package id.selaras.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import id.selaras.finding.Failure;
import id.selaras.store.LostDatabase;
import id.selaras.store.StoreSettings;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL goes away in the middle of a night, and comes back. Whether that night
 * waited or failed, it ends, and what it left to do the next one does.
 */
@Tag("night")
class DatabaseAwayIT {

	private static final Duration AWAY = Duration.ofSeconds(30);

	/** A night that hangs would hang for ever. */
	private static final int NOBODY_WAITS_SO_MANY_MINUTES = 30;

	/** When all tables are there. */
	private static final int FIRST_VISIT = 8;

	private static final int LAST_VISIT = 100;

	private static final int EVERY = 18;

	/** Far shorter than what is waited for an answer. */
	private static final Duration SILENT = Duration.ofSeconds(10);

	@Test
	@Timeout(value = NOBODY_WAITS_SO_MANY_MINUTES, unit = TimeUnit.MINUTES)
	void theNightEndsAndTheNextOneGoesOn(@TempDir Path folder) throws Exception {
		Path home = SmallNight.home(folder);
		SmallNight.Outcome undisturbed = undisturbed(home, folder);
		try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
			SmallNight night = over(proxy.url(), home, folder.resolve("away"));
			Thread back = after(AWAY, proxy::comeBack);
			AtomicInteger cut = new AtomicInteger();
			boolean wasDone = isDone(night, new At("crosscheck-assess", () -> {
				cut.set(proxy.goAway());
				back.start();
			}));
			assertThat(cut).as("connections that were cut").hasPositiveValue();
			back.join();
			if (wasDone) {
				assertThat(night.outcome()).as("of a night that said nothing").isEqualTo(undisturbed);
			}
			assertThat(night.run().failures()).isEmpty();
			assertThat(night.outcome()).isEqualTo(undisturbed);
		}
	}

	@Test
	@Timeout(value = NOBODY_WAITS_SO_MANY_MINUTES, unit = TimeUnit.MINUTES)
	void aDatabaseThatIsSilentForAWhileIsWaitedForAndNotForEver(@TempDir Path folder) throws Exception {
		Path home = SmallNight.home(folder);
		SmallNight.Outcome undisturbed = undisturbed(home, folder);
		try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
			SmallNight night = over(proxy.url(), home, folder.resolve("waits"));
			Thread speaks = after(SILENT, proxy::speak);
			assertThat(isDone(night, new At("crosscheck-assess", () -> {
				proxy.fallSilent();
				speaks.start();
			}))).isTrue();
			speaks.join();
			assertThat(night.outcome()).isEqualTo(undisturbed);
		}
		try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
			SmallNight night = over(proxy.url() + "&socketTimeout=2", home, folder.resolve("gives up"));
			assertThat(isDone(night, new At("crosscheck-assess", proxy::fallSilent))).isFalse();
			proxy.speak();
			assertThat(night.run().failures()).isEmpty();
			assertThat(night.outcome()).isEqualTo(undisturbed);
		}
	}

	/** Wherever it happens, it is the operator's matter and not a mistake of ours. */
	@Test
	@Timeout(value = NOBODY_WAITS_SO_MANY_MINUTES, unit = TimeUnit.MINUTES)
	void aDatabaseThatGoesAwayAnywhereIsToldAsThat(@TempDir Path folder) throws Exception {
		Path home = SmallNight.home(folder);
		SmallNight.Outcome undisturbed = undisturbed(home, folder);
		int failed = 0;
		for (int visit = FIRST_VISIT; visit < LAST_VISIT; visit += EVERY) {
			try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
				SmallNight night = over(proxy.url(), home, folder.resolve("visit " + visit));
				AtomicInteger left = new AtomicInteger(visit);
				try (Visits cut = Visits.seenBy((failpoint) -> {
					if (left.decrementAndGet() == 0) {
						proxy.goAway();
					}
				})) {
					assertThat(cut).isNotNull();
					failed += isDone(night, SampleNight.SILENT) ? 0 : 1;
				}
				proxy.comeBack();
				assertThat(night.run().failures()).as("visit " + visit).isEmpty();
				assertThat(night.outcome()).as("visit " + visit).isEqualTo(undisturbed);
			}
		}
		assertThat(failed).isGreaterThan(3);
	}

	private static SmallNight.Outcome undisturbed(Path home, Path folder) {
		SmallNight whole = SmallNight.embedded(home, folder.resolve("undisturbed"));
		whole.run();
		return whole.outcome();
	}

	private static SmallNight over(String url, Path home, Path folder) {
		return new SmallNight(home, folder, new StoreSettings(folder.resolve("data"), url, "postgres", ""));
	}

	/** Whether a night without a database ended well; otherwise it must say why. */
	private static boolean isDone(SmallNight night, Progress progress) {
		NightResult result = night.run(progress);
		System.out.println("The night without a database ended with " + result.failures());
		assertThat(result.failures()).extracting(Failure::text).allMatch(LostDatabase.TEXT::equals);
		assertThat(MorningPage.last(night.settings().data()))
			.hasValueSatisfying((page) -> assertThat(page.well()).isEqualTo(result.failures().isEmpty()));
		return result.failures().isEmpty();
	}

	/** An outage takes its time: that it does is what the night has to stand. */
	private static Thread after(Duration outage, Runnable end) {
		return new Thread(() -> {
			try {
				Thread.sleep(outage.toMillis());
				end.run();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

}
