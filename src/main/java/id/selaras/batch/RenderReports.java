package id.selaras.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.receive.Originals;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportFailure;
import id.selaras.report.ReportRenderer;
import id.selaras.report.ReportSource;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import id.selaras.store.Result;
import id.selaras.store.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Step {@code report}, item: one report of one regency. The date on it is that of the run
 * that first made this content, so that it stays the same tomorrow.
 */
final class RenderReports
		implements ItemProcessor<RenderReports.Due, RenderReports.Rendered>, ItemWriter<RenderReports.Rendered> {

	static final String KIND = "report";

	private static final String DATE = "report-date";

	private final Night night;

	private final Documents documents;

	private final Results results;

	private final OutFolder out;

	private final Originals originals;

	private final ReportRenderer renderer = new ReportRenderer();

	private @Nullable Loaded last;

	/**
	 * A report that is missing, differs from its manifest, or whose content changed.
	 *
	 * @param date printed on it
	 * @param released SHA-256 of the bytes that were released, which are never rendered
	 * again; empty before the release
	 */
	record Due(RegencyWork work, Period period, ReportDefinition definition, String fingerprint, LocalDate date,
			String released) {
	}

	/** A report made. */
	@SuppressWarnings("ArrayRecordComponent")
	record Rendered(Due due, Path path, byte[] bytes) {
	}

	private record Loaded(String regency, Period period, RegencyFigures figures) {
	}

	RenderReports(Night night, Documents documents, Results results, OutFolder out, Originals originals) {
		this.night = night;
		this.documents = documents;
		this.results = results;
		this.out = out;
		this.originals = originals;
	}

	List<Due> items() {
		List<Due> due = new ArrayList<>();
		for (RegencyWork work : this.night.works()) {
			for (Period period : work.periods()) {
				Optional<Document> figures = this.documents.get(work.code(), AssessRegencies.KIND, period.toString());
				figures.ifPresent((document) -> this.night.definitions()
					.reports()
					.forEach((definition) -> due.addAll(work.lock(period)
						.map((lock) -> due(work, lock, definition))
						.orElseGet(() -> due(work, period, definition, document)))));
			}
		}
		return due;
	}

	/**
	 * The content decides, not what it was made from: a re-assessment with the same
	 * outcome prints nothing new.
	 */
	private List<Due> due(RegencyWork work, Period period, ReportDefinition definition, Document figures) {
		String fingerprint = fingerprint(work, period, definition, figures);
		Optional<Result> made = find(work, period, KIND, definition.id());
		String lying = this.out.sha256(path(work, period, definition));
		if (made.filter((it) -> it.fingerprint().equals(fingerprint) && it.output().equals(lying)).isPresent()) {
			return List.of();
		}
		return List.of(new Due(work, period, definition, fingerprint, date(work, period, definition, fingerprint), ""));
	}

	private String fingerprint(RegencyWork work, Period period, ReportDefinition definition, Document figures) {
		return Fingerprint.of(definition.fingerprint(), Fingerprint.of(figures.content()),
				work.home().regency().toString(), consultant(work, period), String.valueOf(!work.mayLeave(period)),
				this.night.definitions().formNames().toString(), work.home().agencies().toString(),
				Release.fingerprint());
	}

	/** Whatever was changed since, what was released stays as it was. */
	private List<Due> due(RegencyWork work, Lock lock, ReportDefinition definition) {
		Period period = lock.release().period();
		String released = lock.release().reports().getOrDefault(definition.id(), "");
		String fingerprint = Fingerprint.of("released", released);
		boolean isMade = find(work, period, KIND, definition.id())
			.filter((it) -> it.fingerprint().equals(fingerprint) && it.output().equals(released))
			.isPresent();
		boolean isThere = isMade && this.out.sha256(path(work, period, definition)).equals(released);
		return (released.isEmpty() || isThere) ? List.of()
				: List.of(new Due(work, period, definition, fingerprint, lock.release().day(), released));
	}

	private Optional<Result> find(RegencyWork work, Period period, String kind, String key) {
		return this.results.find(work.code(), period, kind, key);
	}

	/**
	 * The reports of a period as they go out; those that fail are missing.
	 * @param released the regency's work, with the period as released
	 */
	SortedMap<String, byte[]> toRelease(RegencyWork released, Period period, Document figures) {
		SortedMap<String, byte[]> reports = new TreeMap<>();
		for (ReportDefinition definition : this.night.definitions().reports()) {
			String fingerprint = fingerprint(released, period, definition, figures);
			Rendered rendered = process(new Due(released, period, definition, fingerprint,
					date(released, period, definition, fingerprint), ""));
			if (rendered != null) {
				reports.put(definition.id(), rendered.bytes());
			}
		}
		return reports;
	}

	private LocalDate date(RegencyWork work, Period period, ReportDefinition definition, String fingerprint) {
		return find(work, period, DATE, definition.id()).filter((result) -> result.fingerprint().equals(fingerprint))
			.map((result) -> LocalDate.parse(result.output()))
			.orElse(this.night.request().today());
	}

	@Override
	public @Nullable Rendered process(Due due) {
		if (!due.released().isEmpty()) {
			return new Rendered(due, path(due.work(), due.period(), due.definition()),
					this.originals.open(due.released()));
		}
		RegencyFigures figures = figures(due.work(), due.period());
		if (figures.assessment() == null) {
			fail(due, new Text("tidak ada RPJMD yang berlaku untuk tahun " + due.period().year(),
					"no plan rules the year " + due.period().year()), Failure.Responsible.OPERATOR);
			return null;
		}
		try {
			byte[] bytes = this.renderer.render(due.definition(), source(due, figures));
			return new Rendered(due, path(due.work(), due.period(), due.definition()), bytes);
		}
		catch (ReportFailure ex) {
			String message = String.valueOf(ex.getMessage());
			fail(due, new Text(message, message), Failure.Responsible.OPERATOR);
			return null;
		}
	}

	private void fail(Due due, Text why, Failure.Responsible who) {
		String file = due.definition().file();
		this.night.fail("report", due.work().code(), who,
				new Text(file + " tidak dibuat: " + why.indonesian(), file + " was not made: " + why.english()));
	}

	private ReportSource source(Due due, RegencyFigures figures) {
		RegencyWork work = due.work();
		return new ReportSource(work.home().regency(), work.home().agencies(), due.period(),
				consultant(work, due.period()), this.night.definitions().formNames(), figures.findings(),
				figures.questions(), figures.completeness(), Summaries.held(figures), figures.notes(),
				Objects.requireNonNull(figures.assessment()), due.date(), !work.mayLeave(due.period()));
	}

	private RegencyFigures figures(RegencyWork work, Period period) {
		Loaded loaded = this.last;
		if (loaded == null || !loaded.regency().equals(work.code()) || !loaded.period().equals(period)) {
			Document document = this.documents.get(work.code(), AssessRegencies.KIND, period.toString()).orElseThrow();
			loaded = new Loaded(work.code(), period,
					Objects.requireNonNull(Json.read(document.content(), RegencyFigures.class)));
			this.last = loaded;
		}
		return loaded.figures();
	}

	@Override
	public void write(Chunk<? extends Rendered> chunk) {
		for (Rendered rendered : chunk) {
			Due due = rendered.due();
			this.out.write(rendered.path(), rendered.bytes());
			put(due, DATE, due.date().toString());
			put(due, KIND, Fingerprint.of(rendered.bytes()));
		}
	}

	private void put(Due due, String kind, String output) {
		this.results.put(due.work().code(),
				new Result(due.period(), kind, due.definition().id(), due.fingerprint(), output));
	}

	private String consultant(RegencyWork work, Period period) {
		return work.request(period).map(Request::consultant).map(this.night::consultantName).orElse("");
	}

	static Path path(RegencyWork work, Period period, ReportDefinition definition) {
		return OutFolder.folder(work, period.toString()).resolve(definition.file());
	}

}
