package id.selaras.store;

import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store as beans. The application supplies {@link StoreSettings}, an open
 * {@link DataFolder} (who opens the database holds its lock) and a {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(StoreSettings settings, DataFolder data) {
		return Database.open(settings, data);
	}

	@Bean
	JdbcTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
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
	Figures figures(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Figures(jdbc, transactions);
	}

	@Bean
	Results results(JdbcTemplate jdbc, TransactionTemplate transactions) {
		return new Results(jdbc, transactions);
	}

}
