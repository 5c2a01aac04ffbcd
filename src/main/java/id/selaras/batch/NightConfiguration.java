package id.selaras.batch;

import id.selaras.receive.Sighting;
import id.selaras.store.Documents;
import id.selaras.store.Figures;
import id.selaras.store.Findings;
import id.selaras.store.Journal;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Questions;
import id.selaras.store.Results;
import id.selaras.store.Sightings;
import id.selaras.store.StoreConfiguration;
import id.selaras.store.Submissions;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The job of the night: its last method is its table of contents. */
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
class NightConfiguration {

	static final String JOB = "night";

	private static final int FILES_TOGETHER = 200;

	@Bean
	RecoverStaleRuns recoverStaleRuns(JobRepository repository, JobOperator operator) {
		return new RecoverStaleRuns(repository, operator);
	}

	@Bean
	OutFolder outFolder(Night night) {
		return new OutFolder(night.request().out());
	}

	@Bean
	Step receive(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			DiskFloor floor, OriginalsFolder originals, Journal journal, Sightings sightings) {
		ReceiveFiles receive = new ReceiveFiles(night, floor, originals, journal, sightings);
		return new StepBuilder("receive", repository).<InboxFile, Sighting>chunk(FILES_TOGETHER)
			.transactionManager(transactions)
			.reader(new Items<>(receive::items))
			.processor(receive)
			.writer(clock.counting(receive))
			.listener(clock)
			.build();
	}

	@Bean
	FilesToRead filesToRead(Night night, Sightings sightings, Documents documents) {
		return new FilesToRead(night, sightings, documents);
	}

	@Bean
	ReadNormaliseFiles readNormaliseFiles(Night night, FilesToRead files, OriginalsFolder originals,
			Documents documents, Findings findings, Questions questions) {
		return new ReadNormaliseFiles(night, files, originals, documents, findings, questions);
	}

	@Bean
	Step readNormalise(JobRepository repository, PlatformTransactionManager transactions, StageClock clock,
			FilesToRead files, ReadNormaliseFiles read) {
		return reading("read-normalise", repository, transactions, clock, new Items<>(files::byThemselves), read);
	}

	/** Who sent which form is known only now, and so which are evidence for which. */
	@Bean
	Step normaliseAgain(JobRepository repository, PlatformTransactionManager transactions, StageClock clock,
			FilesToRead files, ReadNormaliseFiles read) {
		return reading("normalise-again", repository, transactions, clock, new Items<>(files::withEvidence), read);
	}

	private static Step reading(String name, JobRepository repository, PlatformTransactionManager transactions,
			StageClock clock, Items<FilesToRead.Unread> items, ReadNormaliseFiles read) {
		return new StepBuilder(name, repository).<FilesToRead.Unread, ReadFile>chunk(FILES_TOGETHER)
			.transactionManager(transactions)
			.reader(items)
			.processor(read)
			.writer(clock.counting(read))
			.listener(clock)
			.build();
	}

	@Bean
	Step crosscheckAssess(JobRepository repository, PlatformTransactionManager transactions, Night night,
			StageClock clock, Sightings sightings, Documents documents, Submissions submissions, Findings findings,
			Questions questions, Figures figures) {
		AssessRegencies assess = new AssessRegencies(night, sightings, documents, submissions, findings, questions,
				figures);
		return new StepBuilder("crosscheck-assess",
				repository).<AssessRegencies.Changed, AssessRegencies.Assessed>chunk(1)
			.transactionManager(transactions)
			.reader(new Items<>(assess::items))
			.processor(assess)
			.writer(clock.counting(assess))
			.listener(clock)
			.build();
	}

	@Bean
	WriteCorrections writeCorrections(OriginalsFolder originals, Submissions submissions, Findings findings,
			Results results, OutFolder out) {
		return new WriteCorrections(originals, submissions, findings, results, out);
	}

	@Bean
	Step report(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			Documents documents, Results results, OutFolder out, WriteCorrections corrections) {
		ReportSources sources = new ReportSources(night, documents, corrections);
		DueReports due = new DueReports(night, sources, results, out);
		RenderReports render = new RenderReports(night, sources, results, out);
		return new StepBuilder("report", repository).<ReportTask, RenderReports.Done>chunk(1)
			.transactionManager(transactions)
			.reader(new Items<>(due::tasks))
			.processor(render)
			.writer(clock.counting(render))
			.listener(clock)
			.build();
	}

	@Bean
	Step deliver(JobRepository repository, PlatformTransactionManager transactions, Night night, StageClock clock,
			Findings findings, Questions questions, Results results, OutFolder out, WriteCorrections corrections,
			Documents documents) {
		ReportSources sources = new ReportSources(night, documents, corrections);
		WriteDataPackage data = new WriteDataPackage(sources, documents, results, out);
		DeliverResults deliver = new DeliverResults(night, findings, questions, results, out, corrections, data);
		return new StepBuilder("deliver", repository).tasklet((contribution, chunk) -> {
			clock.count(deliver.deliver());
			CommitFailpoints.resultsWritten();
			return RepeatStatus.FINISHED;
		}, transactions).listener(clock).build();
	}

	@Bean
	Job night(JobRepository repository, Step receive, Step readNormalise, Step normaliseAgain, Step crosscheckAssess,
			Step report, Step deliver) {
		return new JobBuilder(JOB, repository).start(receive)
			.next(readNormalise)
			.next(normaliseAgain)
			.next(crosscheckAssess)
			.next(report)
			.next(deliver)
			.build();
	}

}
