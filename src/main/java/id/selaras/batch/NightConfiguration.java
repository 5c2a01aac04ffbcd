package id.selaras.batch;

import java.util.List;

import id.selaras.receive.Sighting;
import id.selaras.report.ReportRenderer;
import id.selaras.store.Documents;
import id.selaras.store.Figures;
import id.selaras.store.Findings;
import id.selaras.store.Journal;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Outbox;
import id.selaras.store.Questions;
import id.selaras.store.Results;
import id.selaras.store.Sightings;
import id.selaras.store.StoreConfiguration;
import id.selaras.store.Submissions;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job of the night: its last method is its table of contents. */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
class NightConfiguration {

	static final String JOB = "night";

	private static final int FILES_TOGETHER = 200;

	private static final int RECEIVERS = 8;

	@Bean
	RecoverStaleRuns recoverStaleRuns(JobRepository repository, JobOperator operator) {
		return new RecoverStaleRuns(repository, operator);
	}

	@Bean
	OutFolder outFolder(Night night, Results results) {
		return new OutFolder(night.request().out(), results::knowsOutput);
	}

	@Bean
	Slices slices(JobRepository repository, StageClock clock, Night night) {
		return new Slices(repository, clock, night);
	}

	/** To force a file to the disk is to wait: several wait at once. */
	@Bean(destroyMethod = "shutdown")
	ThreadPoolTaskExecutor receivers(Night night) {
		ThreadPoolTaskExecutor receivers = new ThreadPoolTaskExecutor();
		receivers.setCorePoolSize((night.definitions().nightly().workers() == 1) ? 1 : RECEIVERS);
		return receivers;
	}

	@Bean
	Step receive(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			DiskFloor floor, OriginalsFolder originals, Journal journal, Sightings sightings,
			ThreadPoolTaskExecutor receivers) {
		ReceiveFiles receive = new ReceiveFiles(night, floor, originals, journal, sightings);
		return new StepBuilder("receive", repository).<InboxFile, Sighting>chunk(FILES_TOGETHER)
			.transactionManager(transactions)
			.reader(Items.of(receive::items))
			.processor(clock.stop().unlessAsked(receive))
			.writer(clock.counting(receive))
			.taskExecutor(receivers)
			.listener(clock)
			.build();
	}

	@Bean
	FilesToRead filesToRead(Night night, Sightings sightings, Documents documents, Journal journal) {
		return new FilesToRead(night, sightings, documents, new ReplacedFiles(sightings, journal));
	}

	@Bean
	ReadingSteps readingSteps(JobRepository repository, PlatformTransactionManager transactions, Night night,
			StageClock clock, FilesToRead files, OriginalsFolder originals, Documents documents, Findings findings,
			Questions questions) {
		LargeFiles large = new LargeFiles();
		return new ReadingSteps(repository, transactions, clock,
				() -> new ReadNormaliseFiles(night, files, originals, documents, findings, questions, large));
	}

	@Bean
	StoredPlans storedPlans(Night night, Documents documents) {
		return new StoredPlans(night, documents);
	}

	@Bean
	Step readNormalise(Slices slices, ReadingSteps reading, FilesToRead files, Night night, StoredPlans stored) {
		SoundPlans plans = new SoundPlans(night, stored);
		return slices.step("read-normalise",
				reading.of((work) -> plans.are(work) ? files.byThemselves(work) : List.of()));
	}

	/** Who sent which form is known only now, and so which are evidence for which. */
	@Bean
	Step normaliseAgain(Slices slices, ReadingSteps reading, FilesToRead files) {
		return slices.step("normalise-again", reading.of(files::withEvidence));
	}

	@Bean
	Step crosscheckAssess(JobRepository repository, PlatformTransactionManager transactions, Night night,
			StageClock clock, OriginalsFolder originals, Sightings sightings, Documents documents,
			Submissions submissions, Findings findings, Questions questions, Figures figures, Slices slices) {
		return slices.step("crosscheck-assess", (name, works, listener) -> {
			AssessRegencies assess = new AssessRegencies(night, originals, sightings, documents, submissions, findings,
					questions, figures);
			return new StepBuilder(name, repository).<AssessRegencies.Changed, AssessRegencies.Assessed>chunk(1)
				.transactionManager(transactions)
				.reader(Items.each(works, assess::items))
				.processor(clock.stop().unlessAsked(assess))
				.writer(clock.counting(assess))
				.listener(listener)
				.build();
		});
	}

	@Bean
	WriteCorrections writeCorrections(OriginalsFolder originals, Submissions submissions, Findings findings,
			Results results, OutFolder out) {
		return new WriteCorrections(originals, submissions, findings, results, out);
	}

	@Bean
	Step report(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			Documents documents, Results results, Outbox outbox, OutFolder out, OriginalsFolder originals,
			WriteCorrections corrections, Slices slices) {
		ReportRenderer renderer = new ReportRenderer();
		return slices.step("report", (name, works, listener) -> {
			ReportSources sources = new ReportSources(night, documents, corrections);
			DueReports due = new DueReports(night, sources, results, out);
			RenderReports render = new RenderReports(night, sources, results, outbox, out, originals, renderer);
			return new StepBuilder(name, repository).<ReportTask, RenderReports.Done>chunk(1)
				.transactionManager(transactions)
				.reader(Items.each(works, due::tasks))
				.processor(clock.stop().unlessAsked(render))
				.writer(clock.counting(render))
				.listener(listener)
				.build();
		});
	}

	@Bean
	Step deliver(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			Findings findings, Questions questions, Results results, OutFolder out, WriteCorrections corrections,
			Documents documents, Submissions submissions, Outbox outbox, Slices slices) {
		return slices.step("deliver", (name, works, listener) -> {
			ReportSources sources = new ReportSources(night, documents, corrections);
			DeliverResults deliver = new DeliverResults(night, documents, findings, questions, results, out,
					corrections, new WriteDataPackage(night, sources, documents, results, out),
					new WriteFindingLists(submissions, findings, results, out),
					new PlanMail(night, submissions, outbox, results, out));
			return new StepBuilder(name, repository)
				.tasklet(DeliveringTasklet.each(clock, works, deliver::deliver), transactions)
				.listener(listener)
				.build();
		});
	}

	/** Only when each regency's own results lie there. */
	@Bean
	Step deliverRecaps(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			Results results, OutFolder out, WriteCorrections corrections, Documents documents) {
		WriteRecaps recaps = new WriteRecaps(night, new ReportSources(night, documents, corrections), results, out);
		return new StepBuilder("deliver-recaps", repository)
			.tasklet(DeliveringTasklet.once(clock, recaps::write), transactions)
			.listener(clock)
			.build();
	}

	/** Only a night that ended well leaves nothing to tidy up. */
	private static JobExecutionListener settling(OutFolder out) {
		return new JobExecutionListener() {

			@Override
			public void afterJob(JobExecution execution) {
				if (execution.getStatus() == BatchStatus.COMPLETED) {
					out.settle();
				}
			}

		};
	}

	@Bean
	Job night(JobRepository repository, Step receive, Step readNormalise, Step normaliseAgain, Step crosscheckAssess,
			Step report, Step deliver, Step deliverRecaps, OutFolder out) {
		return new JobBuilder(JOB, repository).listener(settling(out))
			.start(receive)
			.next(readNormalise)
			.next(normaliseAgain)
			.next(crosscheckAssess)
			.next(report)
			.next(deliver)
			.next(deliverRecaps)
			.build();
	}

}
