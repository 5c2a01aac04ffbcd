package id.selaras.batch;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

import id.selaras.assess.Assessment;
import id.selaras.finding.Fingerprint;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.report.ReportSource;
import id.selaras.report.SmartCityProgress;
import id.selaras.store.Document;
import id.selaras.store.Documents;
import org.jspecify.annotations.Nullable;

/** What the reports of a regency and period are made from; keeps the last one. */
final class ReportSources {

	private final Night night;

	private final Documents documents;

	private final WriteCorrections corrections;

	private @Nullable Loaded last;

	private record Loaded(String regency, Period period, RegencyFigures figures, SortedMap<String, String> copies) {
	}

	ReportSources(Night night, Documents documents, WriteCorrections corrections) {
		this.night = night;
		this.documents = documents;
		this.corrections = corrections;
	}

	/** Of all that goes into a report beside its template; absent before any figures. */
	Optional<String> fingerprint(RegencyWork work, Period period) {
		return content(work, period)
			.map((content) -> Fingerprint.of(content, work.home().regency().toString(), consultant(work, period),
					String.valueOf(!work.mayLeave(period)), this.night.definitions().formNames().toString(),
					work.home().agencies().toString(), work.home().calendar().toString(), Release.fingerprint()));
	}

	/** Those of an older night are read themselves. */
	private Optional<String> content(RegencyWork work, Period period) {
		return this.documents.fingerprint(work.code(), AssessRegencies.CONTENT, period.toString())
			.or(() -> document(work, period).map((figures) -> Fingerprint.of(figures.content())));
	}

	/** Absent where no plan rules the year. */
	Optional<ReportSource> of(RegencyWork work, Period period, LocalDate date) {
		Loaded loaded = loaded(work, period);
		RegencyFigures figures = loaded.figures();
		Assessment assessment = figures.assessment();
		return (assessment == null) ? Optional.empty()
				: Optional.of(new ReportSource(work.home().regency(), work.home().agencies(), Optional.empty(), period,
						consultant(work, period), this.night.definitions().formNames(), figures.findings(),
						figures.questions(), figures.completeness(), Summaries.held(figures), loaded.copies(),
						figures.notes(), assessment, smartCity(work, figures), date, !work.mayLeave(period)));
	}

	RegencyFigures figures(RegencyWork work, Period period) {
		return loaded(work, period).figures();
	}

	/** Reports name the marked copies, so these are made before them. */
	private Loaded loaded(RegencyWork work, Period period) {
		Loaded loaded = this.last;
		if (loaded == null || !loaded.regency().equals(work.code()) || !loaded.period().equals(period)) {
			Document document = document(work, period).orElseThrow();
			this.corrections.write(work, period);
			loaded = new Loaded(work.code(), period, Objects.requireNonNull(document.read(RegencyFigures.class)),
					this.corrections.copies(work, period));
			this.last = loaded;
		}
		return loaded;
	}

	private Optional<Document> document(RegencyWork work, Period period) {
		return this.documents.get(work.code(), AssessRegencies.KIND, period.toString());
	}

	private static SmartCityProgress smartCity(RegencyWork work, RegencyFigures figures) {
		return new SmartCityProgress(work.home().calendar(),
				CountedFigures.counts(work, figures.period()).sent(figures.submissions()));
	}

	private String consultant(RegencyWork work, Period period) {
		return work.request(period).map(Request::consultant).map(this.night::consultantName).orElse("");
	}

}
