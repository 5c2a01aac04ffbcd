package id.selaras.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Delivery;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
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

	private final ReportRenderer renderer = new ReportRenderer();

	private @Nullable Loaded last;

	/**
	 * A report that is missing, differs from its manifest, or whose content changed.
	 *
	 * @param date printed on it
	 */
	record Due(RegencyWork work, Period period, ReportDefinition definition, String fingerprint, LocalDate date) {
	}

	/** A report made. */
	@SuppressWarnings("ArrayRecordComponent")
	record Rendered(Due due, Path path, byte[] bytes) {
	}

	private record Loaded(String regency, Period period, RegencyFigures figures) {
	}

	RenderReports(Night night, Documents documents, Results results, OutFolder out) {
		this.night = night;
		this.documents = documents;
		this.results = results;
		this.out = out;
	}

	List<Due> items() {
		List<Due> due = new ArrayList<>();
		for (RegencyWork work : this.night.works()) {
			for (Period period : work.periods()) {
				Optional<Document> figures = this.documents.get(work.code(), AssessRegencies.KIND, period.toString());
				figures.ifPresent((document) -> this.night.definitions()
					.reports()
					.forEach((definition) -> due.addAll(due(work, period, definition, document))));
			}
		}
		return due;
	}

	/**
	 * The content decides, not what it was made from: a re-assessment with the same
	 * outcome prints nothing new.
	 */
	private List<Due> due(RegencyWork work, Period period, ReportDefinition definition, Document figures) {
		String fingerprint = Fingerprint.of(definition.fingerprint(), Fingerprint.of(figures.content()),
				work.home().regency().toString(), consultant(work, period), String.valueOf(isDraft(work)),
				this.night.definitions().formNames().toString(), work.home().agencies().toString(),
				Release.fingerprint());
		Optional<Result> made = find(work, period, KIND, definition.id());
		Optional<Result> dated = find(work, period, DATE, definition.id());
		String lying = this.out.sha256(path(work, period, definition));
		if (made.filter((it) -> it.fingerprint().equals(fingerprint) && it.output().equals(lying)).isPresent()) {
			return List.of();
		}
		LocalDate date = dated.filter((result) -> result.fingerprint().equals(fingerprint))
			.map((result) -> LocalDate.parse(result.output()))
			.orElse(this.night.request().today());
		return List.of(new Due(work, period, definition, fingerprint, date));
	}

	private Optional<Result> find(RegencyWork work, Period period, String kind, String key) {
		return this.results.find(work.code(), period, kind, key);
	}

	@Override
	public @Nullable Rendered process(Due due) {
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

	/** All that a report is made from; only where a plan rules the year. */
	ReportSource source(Due due, RegencyFigures figures) {
		RegencyWork work = due.work();
		return new ReportSource(work.home().regency(), work.home().agencies(), due.period(),
				consultant(work, due.period()), this.night.definitions().formNames(), figures.findings(),
				figures.questions(), figures.completeness(), Summaries.held(figures), figures.notes(),
				Objects.requireNonNull(figures.assessment()), due.date(), isDraft(work));
	}

	RegencyFigures figures(RegencyWork work, Period period) {
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

	static boolean isDraft(RegencyWork work) {
		return work.home().regency().delivery() == Delivery.AFTER_RELEASE;
	}

	static Path path(RegencyWork work, Period period, ReportDefinition definition) {
		return OutFolder.folder(work, period.toString()).resolve(definition.file());
	}

}
