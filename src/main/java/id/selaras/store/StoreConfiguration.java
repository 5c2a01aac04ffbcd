package id.selaras.store;

import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store as beans. The application supplies settings, an open data folder (who opens
 * the database holds its lock) and a clock with {@link #over}.
 */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

	/** Supplies what the store needs to an application context before it starts. */
	public static ApplicationContextInitializer<GenericApplicationContext> over(StoreSettings settings, DataFolder data,
			Clock clock) {
		return (context) -> {
			context.registerBean(StoreSettings.class, () -> settings);
			context.registerBean(DataFolder.class, () -> data);
			context.registerBean(Clock.class, () -> clock);
		};
	}

	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(StoreSettings settings, DataFolder data) {
		return Database.open(settings, data);
	}

	@Bean
	JdbcTransactionManager transactionManager(StoreSettings settings, DataFolder data, DataSource dataSource) {
		return (settings.jdbcUrl() == null) ? new EmbeddedTransactions(dataSource, data.database())
				: new JdbcTransactionManager(dataSource);
	}

	@Bean
	TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
		return new TransactionTemplate(transactionManager);
	}

	@Bean
	JdbcTemplate jdbcTemplate(DataSource dataSource) {
		return new JdbcTemplate(dataSource);
	}

	@Bean
	OriginalsFolder originalsFolder(DataFolder data) {
		return new OriginalsFolder(data.originals());
	}

	@Bean
	Journal journal(DataFolder data, Clock clock) {
		return new Journal(data.journal(), clock);
	}

	@Bean
	Sightings sightings(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Sightings(jdbc, transactions);
	}

	@Bean
	Submissions submissions(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Submissions(jdbc, transactions);
	}

	@Bean
	Documents documents(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Documents(jdbc, transactions);
	}

	@Bean
	Findings findings(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Findings(jdbc, transactions);
	}

	@Bean
	Questions questions(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Questions(jdbc, transactions);
	}

	@Bean
	DecisionBook decisionBook(Journal journal, JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new DecisionBook(journal, jdbc, transactions);
	}

	@Bean
	ReleaseBook releaseBook(Journal journal, JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new ReleaseBook(journal, jdbc, transactions);
	}

	@Bean
	Outbox outbox(Journal journal, JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Outbox(journal, jdbc, transactions);
	}

	@Bean
	Figures figures(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Figures(jdbc, transactions);
	}

	@Bean
	Results results(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Results(jdbc, transactions);
	}

}
