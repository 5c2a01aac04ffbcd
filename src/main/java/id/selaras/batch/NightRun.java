package id.selaras.batch;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import id.selaras.finding.Explained;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.home.Upkeep;
import id.selaras.plan.Period;
import id.selaras.post.Posted;
import id.selaras.store.CannotWrite;
import id.selaras.store.DatabaseDamaged;
import id.selaras.store.DatabaseRefused;
import id.selaras.store.DecisionBook;
import id.selaras.store.Documents;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.JournalBroken;
import id.selaras.store.LostDatabase;
import id.selaras.store.Outbox;
import id.selaras.store.RebuildUnfinished;
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
		return run(night, settings, progress, Guests.NONE);
	}

	static NightResult run(Night night, StoreSettings settings, Progress progress, Guests guests) {
		DiskFloor floor = DiskFloor.of(settings, upkeep(night));
		try {
			floor.require();
		}
		catch (DiskNearlyFull ex) {
			night.fail("receive", "", Failure.Responsible.OPERATOR, ex.text());
			return NightResult.refused(night.failures());
		}
		Instant began = Objects.requireNonNullElseGet(night.request().moment(), Instant::now);
		try (StopOnSignal stop = new StopOnSignal();
				OpenStore store = wholeStore(night, settings, new StageClock(progress, floor, stop))) {
			guests.opened(store);
			try {
				NightResult result = run(night, store, stop, began);
				WriteMorningPage.of(night.request(), night.definitions().zone(), result, began, Instant.now())
					.write(settings.data());
				return result;
			}
			finally {
				guests.closing(store);
			}
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
		catch (DatabaseDamaged | DatabaseRefused | CannotWrite ex) {
			return ended(night, settings, began, ex.text());
		}
		catch (RuntimeException ex) {
			if (!LostDatabase.isBehind(ex)) {
				throw ex;
			}
			return ended(night, settings, began, LostDatabase.TEXT);
		}
	}

	/** Nothing can be asked any more; what was done is done. */
	private static NightResult ended(Night night, StoreSettings settings, Instant began, Text why) {
		if (night.failures().stream().noneMatch((failure) -> failure.text().equals(why))) {
			night.fail("night", "", Failure.Responsible.OPERATOR, why);
		}
		NightResult result = NightResult.refused(night.failures());
		WriteMorningPage.of(night.request(), night.definitions().zone(), result, began, Instant.now())
			.write(settings.data());
		return result;
	}

	private static NightResult run(Night night, OpenStore store, StopOnSignal stop, Instant began)
			throws JobExecutionException {
		ConfigurableApplicationContext context = store.context();
		JournalFirst journal = new JournalFirst(store);
		List.copyOf(night.works()).forEach((work) -> settle(night, journal, work.code()));
		night.decide(context.getBean(DecisionBook.class));
		night.keepPlansIn(context.getBean(StoredPlans.class));
		night.lock(context.getBean(ReleaseBook.class), context.getBean(Journal.class));
		List<JobExecution> recovered = context.getBean(RecoverStaleRuns.class).recover();
		recovered.forEach((execution) -> night.redone(interrupted(execution)));
		context.getBean(OutFolder.class).sweep();
		LastNight.remember(night.request());
		JobExecution execution = context.getBean(JobOperator.class)
			.start(context.getBean(NightConfiguration.JOB, Job.class), nextInstance(context));
		failed(night, execution, stop);
		night.sortFailures();
		if (stop.wasAsked()) {
			night.fail("night", "", Failure.Responsible.OPERATOR,
					new Text("dihentikan sebelum selesai; malam berikutnya meneruskan",
							"stopped before its end; the next night goes on"));
		}
		Posted posted = stop.wasAsked() ? null
				: SendMail.run(night, context.getBean(Outbox.class), context.getBean(OutFolder.class), false);
		if (posted != null) {
			refused(night, posted);
		}
		new OldNights(context.getBean(JobRepository.class)).prune(upkeep(night).nights());
		Failpoint.NIGHT_ENDED.visit();
		Optional<MorningPage> last = MorningPage.newest(night.request().data());
		last.filter((page) -> page.isAhead(began)).ifPresent((page) -> night.redone(notCounted(page)));
		Came came = Came.since(last, context.getBean(Journal.class), night.request());
		boolean ended = execution.getStatus() == BatchStatus.COMPLETED && !stop.wasAsked();
		StageClock clock = context.getBean(StageClock.class);
		return new NightResult(summaries(night, context.getBean(Documents.class)),
				reports(night, context.getBean(Results.class)), clock.items(), clock.milliseconds(), night.failures(),
				recovered.size(), posted, ended ? came : came.notEnded(), night.redone());
	}

	/** A night that a kill or a power cut ended. */
	private static Text interrupted(JobExecution execution) {
		String step = execution.getStepExecutions()
			.stream()
			.filter((it) -> it.getStatus() != BatchStatus.COMPLETED)
			.map((it) -> Slices.step(it.getStepName()))
			.findFirst()
			.orElse("-");
		String at = String.valueOf(execution.getStartTime());
		return new Text("malam yang dimulai " + at + " terputus di langkah " + step + "; sisanya dikerjakan malam ini",
				"the night that began at " + at + " was cut off in step " + step + "; its rest was done tonight");
	}

	/** Such a page told when the next night is due, and told it wrong. */
	private static Text notCounted(MorningPage page) {
		return new Text("jam server pernah terlalu maju: malam " + page.day() + " tidak dihitung",
				"the server's clock was ahead: the night of " + page.day() + " does not count");
	}

	/** Nobody tries these again: someone must mend an address. */
	private static void refused(Night night, Posted posted) {
		posted.undelivered()
			.stream()
			.filter((it) -> it.forGood() && it.isNew())
			.forEach((it) -> night.fail("deliver", it.regency(), Failure.Responsible.OPERATOR,
					new Text("surel ke " + it.address() + " ditolak: " + it.why().indonesian(),
							"mail to " + it.address() + " was refused: " + it.why().english())));
	}

	/** Without its journal nothing of a regency may be done; the others go on. */
	private static void settle(Night night, JournalFirst journal, String regency) {
		try {
			if (journal.settle(regency)) {
				night.redone(new Text(regency + ": baris basis data tertinggal dari jurnal; dibuat ulang dari jurnal",
						regency + ": rows were behind the journal; made again from it"));
			}
		}
		catch (JournalBroken ex) {
			night.skip(regency);
			night.fail("receive", regency, Failure.Responsible.OPERATOR,
					new Text("Jurnal rusak di baris " + ex.line() + "; pulihkan berkasnya dari cadangan.",
							"The journal is broken at line " + ex.line() + "; restore the file from a backup."));
		}
	}

	/** A rebuild that was killed is done again: a night needs nobody to repair it. */
	private static OpenStore wholeStore(Night night, StoreSettings settings, StageClock clock) {
		try {
			return store(night, settings, clock);
		}
		catch (RebuildUnfinished ex) {
			Rebuild.run(settings, night.request().today());
			night.redone(new Text("pembuatan ulang basis data terputus; dikerjakan lagi dari berkas asli dan jurnal",
					"a rebuild was cut off; done again from originals and journal"));
			return store(night, settings, clock);
		}
	}

	private static OpenStore store(Night night, StoreSettings settings, StageClock clock) {
		return OpenStore.open(settings, night.request().today(), NightConfiguration.class, (context) -> {
			context.registerBean("plannedNight", Night.class, () -> night);
			context.registerBean("diskFloor", DiskFloor.class, clock::floor);
			context.registerBean("stageClock", StageClock.class, () -> clock);
		});
	}

	private static Upkeep upkeep(Night night) {
		return night.definitions().nightly().upkeep();
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

	private static void failed(Night night, JobExecution execution, StopOnSignal stop) {
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			Set<Throwable> roots = new LinkedHashSet<>();
			boolean lost = false;
			for (Throwable cause : execution.getAllFailureExceptions()) {
				Throwable root = cause;
				while (root.getCause() != null) {
					root = root.getCause();
				}
				// a slice has failed and the step with it
				if (!roots.add(root)) {
					continue;
				}
				// that is how a step says that it was stopped
				if (stop.wasAsked() && root instanceof JobExecutionException) {
					continue;
				}
				Optional<Text> explained = Explained.behind(cause);
				if (root instanceof IOException disk && explained.isEmpty() && CannotWrite.isCauseOf(disk)) {
					explained = Optional.of(new CannotWrite(night.request().data(), disk).text());
				}
				if (explained.isPresent()) {
					night.fail("night", "", Failure.Responsible.OPERATOR, explained.get());
					continue;
				}
				if (LostDatabase.isCauseOf(root)) {
					lost = true;
					continue;
				}
				String what = root.getClass().getSimpleName() + ": " + root.getMessage();
				night.fail("night", "", Failure.Responsible.SELARAS, new Text(what, what));
			}
			if (lost) {
				night.fail("night", "", Failure.Responsible.OPERATOR, LostDatabase.TEXT);
			}
		}
	}

	private static List<Summary> summaries(Night night, Documents documents) {
		List<Summary> summaries = new ArrayList<>();
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				documents.get(work.code(), AssessRegencies.SUMMARY, period.toString())
					.ifPresent((document) -> summaries.add(Objects.requireNonNull(document.read(Summary.class))));
			}
		}
		return summaries;
	}

	private static Map<String, Integer> reports(Night night, Results results) {
		Map<String, Integer> counts = new TreeMap<>();
		for (RegencyWork work : night.works()) {
			for (Period period : work.periods()) {
				long made = DueReports.made(results, work, period)
					.stream()
					.map((file) -> Edition.withoutEnding(file.key()))
					.distinct()
					.count();
				counts.put(work.code() + "/" + period, Math.toIntExact(made));
			}
		}
		return counts;
	}

}
