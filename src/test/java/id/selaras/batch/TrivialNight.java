package id.selaras.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import id.selaras.store.DataFolder;
import id.selaras.store.StoreConfiguration;
import id.selaras.store.StoreSettings;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The smallest application over the store: one job of one step. */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
class TrivialNight {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-01T18:30:00Z"), ZoneOffset.UTC);

	static ConfigurableApplicationContext start(StoreSettings settings, DataFolder data) {
		return new SpringApplicationBuilder(TrivialNight.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.properties(Map.of("spring.batch.jdbc.initialize-schema", "never", "spring.batch.job.enabled", "false",
					"spring.jmx.enabled", "false", "logging.level.root", "warn"))
			.initializers(StoreConfiguration.over(settings, data, CLOCK))
			.run();
	}

	@Bean
	RecoverStaleRuns recoverStaleRuns(JobRepository repository, JobOperator operator) {
		return new RecoverStaleRuns(repository, operator);
	}

	@Bean
	Job trivial(JobRepository repository, PlatformTransactionManager transactions) {
		return new JobBuilder("trivial", repository)
			.start(new StepBuilder("nothing", repository)
				.tasklet((contribution, chunk) -> RepeatStatus.FINISHED, transactions)
				.build())
			.build();
	}

}
