package id.selaras.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL, started once, with a new database for each who asks. */
public final class TestPostgresql {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private static @Nullable EmbeddedPostgres server;

	private static @Nullable String failure;

	private TestPostgresql() {
	}

	public static StoreSettings settings(Path data) {
		return settings(data, "");
	}

	/** Over a database that was created with these words. */
	public static StoreSettings settings(Path data, String created) {
		EmbeddedPostgres running = server();
		String database = "selaras" + DATABASES.incrementAndGet();
		say("create database " + database + " " + created);
		return new StoreSettings(data, running.getJdbcUrl("postgres", database), "postgres", "");
	}

	/** To the server, as who may do all. */
	public static void say(String statement) {
		new JdbcTemplate(server().getPostgresDatabase()).execute(statement);
	}

	private static synchronized EmbeddedPostgres server() {
		if (server == null && failure == null) {
			try {
				server = EmbeddedPostgres.start();
			}
			catch (IOException | RuntimeException ex) {
				failure = ex.toString();
			}
		}
		if (server == null) {
			String message = "PostgreSQL CANNOT BE STARTED HERE, what needs it is NOT TESTED: " + failure;
			System.err.println(message);
			if ("true".equals(System.getenv("CI"))) {
				throw new IllegalStateException(message);
			}
			throw new TestAbortedException(message);
		}
		return server;
	}

}
