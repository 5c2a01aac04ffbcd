package id.selaras.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.selaras.home.NightlySettings;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens a database, brought up to date: nobody ever holds one that is not. */
final class Database {

	/**
	 * Each worker holds one while it works on an item; opened only when wanted. A worker
	 * that had to wait for one would give up after half a minute.
	 */
	private static final int CONNECTIONS = NightlySettings.MOST_THREADS + 8;

	/** Seconds; no statement of ours takes a tenth of it. */
	private static final String LONGEST_ANSWER = "600";

	/** Kept here, or its level would be forgotten. */
	private static final Logger HSQLDB = Logger.getLogger("hsqldb.db");

	private Database() {
	}

	static HikariDataSource open(StoreSettings settings, DataFolder data) {
		String url = settings.jdbcUrl();
		if (url == null) {
			data.putUnfinishedDatabaseAside();
		}
		try {
			return (url == null) ? embedded(data)
					: postgresql(new HikariDataSource(postgresql(url, settings.user(), settings.password())), data);
		}
		catch (RuntimeException ex) {
			if (url == null && DatabaseDamaged.isBehind(ex)) {
				throw new DatabaseDamaged(data.database(), ex);
			}
			throw (url == null) ? ex : DatabaseRefused.behind(ex).map(RuntimeException.class::cast).orElse(ex);
		}
	}

	private static HikariDataSource embedded(DataFolder data) {
		HikariDataSource pool = new HikariDataSource(embedded(data.database()));
		try {
			migrate(pool, "hsqldb", "longvarchar", "longvarbinary");
			return pool;
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	private static HikariDataSource postgresql(HikariDataSource pool, DataFolder data) {
		try {
			requireUnicode(pool);
			migrate(pool, "postgresql", "text", "bytea");
			if (data.isRebuilding()) {
				empty(pool);
			}
			return pool;
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	private static HikariConfig embedded(Path folder) {
		if (folder.toString().contains(";")) {
			throw new IllegalArgumentException("The data folder's path may not hold a semicolon: " + folder);
		}
		HSQLDB.setLevel(Level.WARNING);
		// it would replace how the whole process logs
		System.setProperty("hsqldb.reconfig_logging", "false");
		HikariConfig config = config("org.hsqldb.jdbc.JDBCDriver", "jdbc:hsqldb:file:" + folder.resolve("selaras"));
		config.setUsername("SA");
		config.setPassword("");
		// the default acknowledges half a second before it writes
		config.addDataSourceProperty("hsqldb.write_delay", "false");
		// ours is an operating system lock; theirs delays the start after a kill
		config.addDataSourceProperty("hsqldb.lock_file", "false");
		config.addDataSourceProperty("hsqldb.tx", "mvcc");
		config.addDataSourceProperty("hsqldb.default_table_type", "cached");
		// a mapped file counts as memory of ours, all of it
		config.addDataSourceProperty("hsqldb.nio_data_file", "false");
		// a clean close when the pool closes; hence no connection may ever retire
		config.addDataSourceProperty("shutdown", "true");
		config.setMinimumIdle(1);
		config.setIdleTimeout(0);
		config.setMaxLifetime(0);
		return config;
	}

	private static HikariConfig postgresql(String url, @Nullable String user, @Nullable String password) {
		HikariConfig config = config("org.postgresql.Driver", url);
		config.setUsername(user);
		config.setPassword(password);
		config.addDataSourceProperty("reWriteBatchedInserts", "true");
		config.addDataSourceProperty("ApplicationName", "selaras");
		// a server that vanished without a word would be waited for all night
		config.addDataSourceProperty("tcpKeepAlive", "true");
		config.addDataSourceProperty("socketTimeout", LONGEST_ANSWER);
		config.setMinimumIdle(2);
		return config;
	}

	private static HikariConfig config(String driver, String url) {
		HikariConfig config = new HikariConfig();
		config.setPoolName("selaras");
		config.setDriverClassName(driver);
		config.setJdbcUrl(url);
		config.setMaximumPoolSize(CONNECTIONS);
		return config;
	}

	private static void requireUnicode(HikariDataSource pool) {
		String encoding = JdbcClient.create(pool).sql("show server_encoding").query(String.class).single();
		if (!encoding.equals("UTF8")) {
			throw DatabaseRefused.encodedAs(encoding);
		}
	}

	/** Only our own tables: what else may lie in the database is not ours to judge. */
	private static void empty(HikariDataSource pool) {
		JdbcClient.create(pool).sql("""
				truncate table original, sighting, submission, document, document_content, finding, question,
					decision, figure, made_result, released_period, outbox""").update();
	}

	private static void migrate(HikariDataSource pool, String vendor, String text, String bytes) {
		Flyway.configure()
			.dataSource(pool)
			.locations("classpath:db/migration/" + vendor, "classpath:db/migration/selaras")
			.placeholders(Map.of("text", text, "bytes", bytes))
			.validateMigrationNaming(true)
			.failOnMissingLocations(true)
			.loggers("slf4j")
			.callbacks(new MigrationFailpoint())
			.load()
			.migrate();
	}

}
