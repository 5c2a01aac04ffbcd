package id.selaras.batch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.selaras.store.DataFolder;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring Batch over the store: what every database must do. */
interface RecoverStaleRunsCases {

	StoreSettings settings();

	@Test
	default void aRunIsStillKnownAfterTheNextStart() throws Exception {
		StoreSettings settings = settings();
		JobParameters parameters = new JobParametersBuilder().addString("run", "1").toJobParameters();
		try (DataFolder data = DataFolder.open(settings.data());
				ConfigurableApplicationContext context = TrivialNight.start(settings, data)) {
			JobExecution run = context.getBean(JobOperator.class).start(context.getBean(Job.class), parameters);
			assertThat(run.getStatus()).isEqualTo(BatchStatus.COMPLETED);
		}
		try (DataFolder data = DataFolder.open(settings.data());
				ConfigurableApplicationContext context = TrivialNight.start(settings, data)) {
			assertThat(context.getBean(JobRepository.class).getLastJobExecution("trivial", parameters)).isNotNull()
				.extracting(JobExecution::getStatus)
				.isEqualTo(BatchStatus.COMPLETED);
			assertThat(context.getBean(RecoverStaleRuns.class).recover()).isEmpty();
		}
	}

	@Test
	default void aRunThatWasKilledIsAbandonedAndTheNextOneRuns() throws Exception {
		StoreSettings settings = settings();
		long started;
		long starting;
		try (DataFolder data = DataFolder.open(settings.data());
				ConfigurableApplicationContext context = TrivialNight.start(settings, data)) {
			JobRepository repository = context.getBean(JobRepository.class);
			started = killed(repository, "1", BatchStatus.STARTED).getId();
			starting = killed(repository, "2", BatchStatus.STARTING).getId();
		}
		try (DataFolder data = DataFolder.open(settings.data());
				ConfigurableApplicationContext context = TrivialNight.start(settings, data)) {
			JobRepository repository = context.getBean(JobRepository.class);
			RecoverStaleRuns stale = context.getBean(RecoverStaleRuns.class);

			assertThat(stale.recover()).extracting(JobExecution::getId).containsExactly(started, starting);
			assertThat(stale.recover()).isEmpty();
			for (long id : List.of(started, starting)) {
				JobExecution run = Objects.requireNonNull(repository.getJobExecution(id));
				assertThat(run.getStatus()).isEqualTo(BatchStatus.ABANDONED);
				assertThat(run.getEndTime()).isNotNull();
				assertThat(run.getStepExecutions()).extracting(StepExecution::getStatus)
					.containsExactly(BatchStatus.FAILED);
			}
			JobExecution next = context.getBean(JobOperator.class)
				.start(context.getBean(Job.class), new JobParametersBuilder().addString("run", "3").toJobParameters());
			assertThat(next.getStatus()).isEqualTo(BatchStatus.COMPLETED);
		}
	}

	@Test
	default void runsOfLongAgoAreForgottenAndTheLatestStay() throws Exception {
		StoreSettings settings = settings();
		try (DataFolder data = DataFolder.open(settings.data());
				ConfigurableApplicationContext context = TrivialNight.start(settings, data)) {
			JobRepository repository = context.getBean(JobRepository.class);
			List<Long> runs = new ArrayList<>();
			for (int i = 1; i <= 5; i++) {
				JobParameters parameters = new JobParametersBuilder().addLong("run", (long) i).toJobParameters();
				JobExecution run = repository.createJobExecution(
						repository.createJobInstance(NightConfiguration.JOB, parameters), parameters,
						new ExecutionContext());
				repository.createStepExecution("receive", run);
				runs.add(run.getJobInstance().getInstanceId());
			}
			OldNights old = new OldNights(repository);

			assertThat(old.prune(2)).isEqualTo(3);
			assertThat(repository.findJobInstances(NightConfiguration.JOB)).extracting(JobInstance::getInstanceId)
				.containsExactlyInAnyOrderElementsOf(runs.subList(3, 5));
			assertThat(old.prune(2)).isZero();
		}
	}

	/** Leaves the rows that a killed process leaves. */
	private static JobExecution killed(JobRepository repository, String run, BatchStatus status) {
		JobParameters parameters = new JobParametersBuilder().addString("run", run).toJobParameters();
		JobExecution execution = repository.createJobExecution(repository.createJobInstance("trivial", parameters),
				parameters, new ExecutionContext());
		execution.setStatus(status);
		execution.setStartTime(LocalDateTime.parse("2024-02-01T18:30:00"));
		repository.update(execution);
		StepExecution step = repository.createStepExecution("nothing", execution);
		step.setStatus(status);
		step.setStartTime(LocalDateTime.parse("2024-02-01T18:30:01"));
		repository.update(step);
		return execution;
	}

}
