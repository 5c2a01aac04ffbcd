package id.selaras.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import id.selaras.post.Posted;
import id.selaras.report.ReportDefinition;
import id.selaras.store.DecisionBook;
import id.selaras.store.Documents;
import id.selaras.store.Journal;
import id.selaras.store.JournalBroken;
import id.selaras.store.Outbox;
import id.selaras.store.ReleaseBook;
import id.selaras.store.Results;
import id.selaras.store.StoreSettings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a night from start to end: the one door into this package. */
public final class NightRun {

	private NightRun() {
	}

	public static NightResult run(Night night, StoreSettings settings, Progress progress) {
		try (OpenStore store = store(night, settings, progress)) {
			ConfigurableApplicationContext context = store.context();
			JournalFirst journal = new JournalFirst(store);
			List.copyOf(night.works()).forEach((work) -> settle(night, journal, work.code()));
			night.decide(context.getBean(DecisionBook.class));
			night.lock(context.getBean(ReleaseBook.class), context.getBean(Journal.class));
			int recovered = context.getBean(RecoverStaleRuns.class).recover().size();
			context.getBean(OutFolder.class).sweep();
			LastNight.remember(night.request());
			JobExecution execution = context.getBean(JobOperator.class)
				.start(context.getBean(NightConfiguration.JOB, Job.class), nextInstance(context));
			failed(night, execution);
			Posted posted = SendMail.run(night, context.getBean(Outbox.class), context.getBean(OutFolder.class), false);
			refused(night, posted);
			StageClock clock = context.getBean(StageClock.class);
			return new NightResult(summaries(night, context.getBean(Documents.class)),
					reports(night, context.getBean(Results.class)), clock.items(), clock.milliseconds(),
					night.failures(), recovered, posted);
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	/** Nobody tries these again: someone must mend an address. */
	private static void refused(Night night, Posted posted) {
		posted.undelivered()
			.stream()
			.filter((it) -> it.forGood() && it.isNew())
			.forEach((it) -> night.fail("deliver", it.regency(), Failure.Responsible.OPERATOR,
					new Text("surel ke " + it.address() + " ditolak: " + it.reply(),
							"mail to " + it.address() + " was refused: " + it.reply())));
	}

	/** Without its journal nothing of a regency may be done; the others go on. */
	private static void settle(Night night, JournalFirst journal, String regency) {
		try {
			journal.settle(regency);
		}
		catch (JournalBroken ex) {
			night.skip(regency);
			night.fail("receive", regency, Failure.Responsible.OPERATOR,
					new Text("Jurnal rusak di baris " + ex.line() + "; pulihkan berkasnya dari cadangan.",
							"The journal is broken at line " + ex.line() + "; restore the file from a backup."));
		}
	}

	private static OpenStore store(Night night, StoreSettings settings, Progress progress) {
		return OpenStore.open(settings, night.request().today(), NightConfiguration.class, (context) -> {
			context.registerBean("plannedNight", Night.class, () -> night);
			context.registerBean("stageClock", StageClock.class, () -> new StageClock(progress));
		});
	}

	/** Each start is a new job instance: our own tables say what is done, not Batch's. */
	private static JobParameters nextInstance(ConfigurableApplicationContext context) {
		var repository = context.getBean(JobRepository.class);
		long next = repository.getJobInstances(NightConfiguration.JOB, 0, 1)
			.stream()
			.mapToLong((instance) -> instance.getInstanceId())
			.max()
			.orElse(-1) + 1;
		return new JobParametersBuilder().addLong("run", next).toJobParameters();
	}

	private static void failed(Night night, JobExecution execution) {
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			for (Throwable cause : execution.getAllFailureExceptions()) {
				Throwable root = cause;
				while (root.getCause() != null) {
					root = root.getCause();
				}
				String what = root.getClass().getSimpleName() + ": " + root.getMessage();
				night.fail("night", "", Failure.Responsible.SELARAS, new Text(what, what));
			}
		}
	}

	private static List<Summary> summaries(Night night, Documents documents) {
		List<Summary> summaries = new ArrayList<>();
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				documents.get(work.code(), AssessRegencies.SUMMARY, period.toString())
					.ifPresent((document) -> summaries
						.add(Objects.requireNonNull(Json.read(document.content(), Summary.class))));
			}
		}
		return summaries;
	}

	private static Map<String, Integer> reports(Night night, Results results) {
		Map<String, Integer> counts = new TreeMap<>();
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				int made = 0;
				for (ReportDefinition report : night.definitions().reports()) {
					made += results.find(work.code(), period, RenderReports.KIND, report.id()).isPresent() ? 1 : 0;
				}
				counts.put(work.code() + "/" + period, made);
			}
		}
		return counts;
	}

}
