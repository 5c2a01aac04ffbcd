package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.assess.Assessment;
import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import id.selaras.post.Posted;
import id.selaras.report.ReportRenderer;
import id.selaras.store.DecisionBook;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Failpoint;
import id.selaras.store.Findings;
import id.selaras.store.Journal;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Outbox;
import id.selaras.store.PeriodRelease;
import id.selaras.store.Questions;
import id.selaras.store.ReleaseBook;
import id.selaras.store.Results;
import id.selaras.store.Sightings;
import id.selaras.store.StoreSettings;
import id.selaras.store.Submissions;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * Lets the reports of a period go out: exactly those that the last night made, without
 * the mark. Their bytes and figures are kept for ever, so that nothing that comes later
 * changes what was released.
 */
public final class ReleasePeriod {

	private final Night night;

	private final OpenStore store;

	private final WriteCorrections corrections;

	private final ReportSources sources;

	private final DueReports due;

	private final RenderReports render;

	private final OutFolder out;

	private ReleasePeriod(Night night, OpenStore store) {
		this.night = night;
		this.store = store;
		this.out = new OutFolder(night.request().out());
		this.corrections = new WriteCorrections(store.get(OriginalsFolder.class), store.get(Submissions.class),
				store.get(Findings.class), store.get(Results.class), this.out);
		this.sources = new ReportSources(night, store.get(Documents.class), this.corrections);
		this.due = new DueReports(night, this.sources, store.get(Results.class), this.out);
		this.render = new RenderReports(night, this.sources, store.get(Results.class), store.get(Outbox.class),
				this.out, store.get(OriginalsFolder.class), new ReportRenderer());
	}

	/** How it ended. */
	public sealed interface Outcome {

		/**
		 * Done.
		 *
		 * @param posted what became of the mail
		 */
		record Released(PeriodRelease release, Posted posted) implements Outcome {
		}

		/** Nothing was done. */
		record Refused(Text why) implements Outcome {
		}

	}

	/**
	 * Releases.
	 * @param night of one regency and one period
	 */
	public static Outcome run(Night night, StoreSettings settings, Period period, String by) {
		if (night.works().isEmpty()) {
			return new Outcome.Refused(night.failures()
				.stream()
				.map(Failure::text)
				.findFirst()
				.orElse(new Text("daerah tidak dikenal", "unknown regency")));
		}
		try (OpenStore store = OpenStore.open(settings, night.request().today())) {
			new JournalFirst(store).settle(night.works().get(0).code());
			night.decide(store.get(DecisionBook.class));
			night.lock(store.get(ReleaseBook.class), store.get(Journal.class));
			return new ReleasePeriod(night, store).release(night.works().get(0), period, by);
		}
	}

	private Outcome release(RegencyWork work, Period period, String by) {
		Optional<Lock> lock = work.lock(period);
		if (lock.isPresent()) {
			PeriodRelease before = lock.get().release();
			return new Outcome.Refused(
					new Text("periode " + period + " sudah dirilis oleh " + before.by() + " pada " + before.day(),
							period + " was released already, by " + before.by() + " on " + before.day()));
		}
		Documents documents = this.store.get(Documents.class);
		Optional<Document> figures = documents.get(work.code(), AssessRegencies.KIND, period.toString());
		if (figures.isEmpty() || DueReports.made(this.store.get(Results.class), work, period).isEmpty()) {
			return new Outcome.Refused(
					new Text("belum ada laporan untuk periode " + period, "there are no reports of " + period));
		}
		RegencyFingerprint inputs = new RegencyFingerprint(this.night, this.store.get(Sightings.class), documents);
		if (!inputs.unsettled(work, inputs.of(work)).isEmpty() || !this.due.tasks().isEmpty()) {
			return new Outcome.Refused(new Text(
					"sejak laporan terakhir ada berkas, jawaban, atau ketentuan baru; jalankan nightly, baca laporannya, lalu rilis",
					"files, answers or settings changed since the last reports; run nightly, read the reports, then release"));
		}
		PeriodRelease asked = new PeriodRelease(period, Long.MAX_VALUE, by, this.night.request().today(), "",
				new TreeMap<>());
		SortedMap<String, byte[]> reports = this.render
			.files(this.due.all(work.with(new Lock(asked, Map.of(), Set.of())), period));
		if (!this.night.failures().isEmpty()) {
			return new Outcome.Refused(this.night.failures().get(0).text());
		}
		PeriodRelease kept = keep(asked, reports, figures(work, figures.get()));
		Failpoint.RELEASE_KEPT.visit();
		return released(work, kept);
	}

	/** With all that is counted, as it is printed now. */
	private static byte[] figures(RegencyWork work, Document document) {
		RegencyFigures figures = Objects.requireNonNull(document.read(RegencyFigures.class));
		Assessment assessment = figures.assessment();
		return Json.bytes((assessment == null) ? figures : figures.with(CountedFigures.of(work, figures, assessment)));
	}

	/** Bytes first: the journal names nothing that is not on the disk. */
	private PeriodRelease keep(PeriodRelease asked, SortedMap<String, byte[]> reports, byte[] figures) {
		OriginalsFolder originals = this.store.get(OriginalsFolder.class);
		SortedMap<String, String> kept = new TreeMap<>();
		reports.forEach((id, bytes) -> kept.put(id, originals.receive(new ByteArrayInputStream(bytes)).sha256()));
		String sha256 = originals.receive(new ByteArrayInputStream(figures)).sha256();
		originals.sync();
		return new PeriodRelease(asked.period(), asked.sequence(), asked.by(), asked.day(), sha256, kept);
	}

	/** What a kill leaves undone after the line in the journal the next night does. */
	private Outcome released(RegencyWork work, PeriodRelease asked) {
		PeriodRelease release = this.store.get(ReleaseBook.class).release(work.code(), asked);
		Failpoint.RELEASE_NOTED.visit();
		this.night.lock(this.store.get(ReleaseBook.class), this.store.get(Journal.class));
		this.due.tasks()
			.forEach((task) -> Optional.ofNullable(this.render.process(task))
				.ifPresent((done) -> this.render.write(Chunk.of(done))));
		Results results = this.store.get(Results.class);
		Findings findings = this.store.get(Findings.class);
		Submissions submissions = this.store.get(Submissions.class);
		DeliverResults deliver = new DeliverResults(this.night, this.store.get(Documents.class), findings,
				this.store.get(Questions.class), results, this.out, this.corrections,
				new WriteDataPackage(this.night, this.sources, this.store.get(Documents.class), results, this.out),
				new WriteFindingLists(submissions, findings, results, this.out),
				new PlanMail(this.night, submissions, this.store.get(Outbox.class), results, this.out));
		this.night.works().forEach(deliver::deliver);
		return new Outcome.Released(release, SendMail.run(this.night, this.store.get(Outbox.class), this.out, false));
	}

}
