package id.selaras.batch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import id.selaras.finding.Failure;
import id.selaras.store.StoreSettings;
import id.selaras.store.TestPostgresql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** PostgreSQL goes away in the middle of a night, and comes back. */
@Tag("night")
class DatabaseAwayIT {

	private static final Duration AWAY = Duration.ofSeconds(30);

	@Test
	void theNightEndsInTimeAndTheNextOneGoesOn(@TempDir Path folder) throws IOException {
		Path home = SmallNight.home(folder);
		SmallNight undisturbed = SmallNight.embedded(home, folder.resolve("undisturbed"));
		undisturbed.run();
		StoreSettings direct = TestPostgresql.settings(folder.resolve("away/data"));
		String url = Objects.requireNonNull(direct.jdbcUrl());
		int port = URI.create(url.substring("jdbc:".length())).getPort();
		try (DatabaseProxy proxy = new DatabaseProxy(port)) {
			SmallNight night = new SmallNight(home, folder.resolve("away"),
					new StoreSettings(direct.data(), url.replace(":" + port, ":" + proxy.port()), "postgres", ""));
			Thread back = new Thread(() -> sleepAndBring(proxy));
			long begun = System.nanoTime();
			disturbed(night, new At("crosscheck-assess", () -> {
				proxy.goAway();
				back.start();
			}));
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AWAY.multipliedBy(6));
			proxy.comeBack();
			assertThat(night.run().failures()).isEmpty();
			assertThat(night.outcome()).isEqualTo(undisturbed.outcome());
		}
	}

	/** It may fail, or wait until the database is back. */
	private static void disturbed(SmallNight night, Progress progress) {
		try {
			NightResult result = night.run(progress, SmallNight.TODAY, Path.of("jobs"));
			System.out.println("The night without a database ended with " + result.failures());
			assertThat(result.failures())
				.allSatisfy((failure) -> assertThat(failure.who()).isEqualTo(Failure.Responsible.OPERATOR));
		}
		catch (RuntimeException ex) {
			System.out.println("The night without a database ended with " + ex);
		}
	}

	private static void sleepAndBring(DatabaseProxy proxy) {
		try {
			Thread.sleep(AWAY.toMillis());
			proxy.comeBack();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
