package id.selaras.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportSource;
import id.selaras.store.PeriodRelease;
import id.selaras.store.Result;
import id.selaras.store.Results;

/**
 * Finds the reports to be made. The content decides, not what it was made from: a
 * re-assessment with the same outcome prints nothing new, and what changed for one agency
 * prints nothing of the others.
 */
final class DueReports {

	static final String KIND = "report";

	static final String DATE = "report-date";

	static final String SEAL = "report-inputs";

	private final Night night;

	private final ReportSources sources;

	private final Results results;

	private final OutFolder out;

	DueReports(Night night, ReportSources sources, Results results, OutFolder out) {
		this.night = night;
		this.sources = sources;
		this.results = results;
		this.out = out;
	}

	/** Files of reports that lie there now, by their paths. */
	static List<Result> made(Results results, RegencyWork work, Period period) {
		return results.all(work.code(), period).stream().filter((result) -> result.kind().equals(KIND)).toList();
	}

	List<ReportTask> tasks() {
		return this.night.works().stream().flatMap((work) -> tasks(work).stream()).toList();
	}

	/** Of one regency; what they are made from is held for one at a time. */
	List<ReportTask> tasks(RegencyWork work) {
		List<ReportTask> tasks = new ArrayList<>();
		for (Period period : work.periods()) {
			Optional<Lock> lock = work.lock(period);
			if (lock.isPresent()) {
				PeriodRelease release = lock.get().release();
				tasks.addAll(released(work, release, (made) -> lies(work, made)));
			}
			else {
				this.sources.fingerprint(work, period).ifPresent((inputs) -> tasks.addAll(tasks(work, period, inputs)));
			}
		}
		for (Period period : work.past()) {
			// years of closed periods: only whether each file is there
			work.lock(period)
				.ifPresent((lock) -> tasks.addAll(released(work, lock.release(), (made) -> isThere(work, made))));
		}
		return tasks;
	}

	/** Whatever was changed since, what was released stays as it was. */
	private List<ReportTask> released(RegencyWork work, PeriodRelease release, Predicate<Result> lies) {
		List<ReportTask> tasks = new ArrayList<>();
		List<Result> made = made(this.results, work, release.period());
		release.reports().forEach((path, sha256) -> {
			boolean done = made.stream()
				.anyMatch((it) -> it.key().equals(path) && it.output().equals(sha256) && lies.test(it));
			if (!done) {
				tasks.add(new ReportTask.Restore(work, release.period(), path, sha256));
			}
		});
		made.stream()
			.map(Result::key)
			.filter((path) -> !release.reports().containsKey(path))
			.forEach((path) -> tasks.add(new ReportTask.Remove(work, release.period(), path)));
		return tasks;
	}

	/** All reports of a period, whether they are made already or not. */
	List<ReportTask.Make> all(RegencyWork work, Period period) {
		Contents contents = new Contents(work, period, this.sources.fingerprint(work, period).orElseThrow());
		return this.night.definitions()
			.reports()
			.stream()
			.flatMap((definition) -> Edition.of(definition, contents.concerned()).stream())
			.map((edition) -> make(work, edition, contents))
			.toList();
	}

	/** Where nothing can be shown, what was made before stays. */
	private List<ReportTask> tasks(RegencyWork work, Period period, String inputs) {
		List<String> parts = new ArrayList<>(List.of(inputs));
		List<ReportDefinition> definitions = this.night.definitions().reports();
		definitions.forEach((definition) -> parts.add(definition.fingerprint()));
		String seal = Fingerprint.of(parts);
		List<Result> made = made(this.results, work, period);
		boolean sealed = this.results.find(work.code(), period, SEAL, SEAL)
			.filter((result) -> result.fingerprint().equals(seal))
			.isPresent();
		if (sealed && made.stream().allMatch((result) -> lies(work, result))) {
			return List.of();
		}
		// what is made now may not pass for what was sealed, should the old inputs return
		this.results.remove(work.code(), period, SEAL, SEAL);
		List<ReportTask> tasks = new ArrayList<>();
		List<Edition> editions = new ArrayList<>();
		Contents contents = new Contents(work, period, inputs);
		for (ReportDefinition definition : definitions) {
			for (Edition edition : Edition.of(definition, contents.concerned())) {
				if (contents.fill(edition)) {
					editions.add(edition);
					due(work, edition, contents, made).ifPresent(tasks::add);
				}
			}
		}
		if (contents.source.isPresent()) {
			made.stream()
				.map(Result::key)
				.filter((path) -> editions.stream().noneMatch((edition) -> edition.has(path)))
				.forEach((path) -> tasks.add(new ReportTask.Remove(work, period, path)));
		}
		tasks.add(new ReportTask.Seal(work, period, seal));
		return tasks;
	}

	private Optional<ReportTask> due(RegencyWork work, Edition edition, Contents contents, List<Result> made) {
		ReportTask.Make make = make(work, edition, contents);
		List<Result> files = made.stream().filter((result) -> edition.has(result.key())).toList();
		boolean done = !files.isEmpty() && files.stream()
			.allMatch((result) -> result.fingerprint().equals(make.fingerprint()) && lies(work, result));
		if (!done && !files.isEmpty()
				&& files.stream().allMatch((result) -> result.fingerprint().equals(make.fingerprint()))) {
			this.night.redone(new Text(work.code() + ": " + edition.path() + " hilang atau berubah; dibuat lagi",
					work.code() + ": " + edition.path() + " was missing or changed; made again"));
		}
		return done ? Optional.empty() : Optional.of(make);
	}

	private ReportTask.Make make(RegencyWork work, Edition edition, Contents contents) {
		String fingerprint = Fingerprint.of(edition.definition().fingerprint(), contents.of(edition));
		String key = ReportTask.Make.dateKey(work, contents.period, edition);
		Optional<Result> dated = this.results.find(work.code(), contents.period, DATE, key);
		LocalDate before = dated.map((result) -> LocalDate.parse(result.output())).orElse(work.today());
		boolean same = before.equals(work.today())
				|| dated.filter((result) -> result.fingerprint().equals(fingerprint)).isPresent();
		return new ReportTask.Make(work, contents.period, edition, fingerprint, same ? before : work.today(),
				same ? null : before);
	}

	private boolean isThere(RegencyWork work, Result result) {
		return this.out.size(OutFolder.folder(work, result.period().toString()).resolve(result.key())) > 0;
	}

	private boolean lies(RegencyWork work, Result result) {
		return this.out.sha256(OutFolder.folder(work, result.period().toString()).resolve(result.key()))
			.equals(result.output());
	}

	/** Fingerprints of what the editions of a period show. */
	private final class Contents {

		private final Period period;

		private final String inputs;

		private final Optional<ReportSource> source;

		private final Map<String, ReportSource> parts = new HashMap<>();

		private final Map<String, String> fingerprints = new HashMap<>();

		Contents(RegencyWork work, Period period, String inputs) {
			this.period = period;
			this.inputs = inputs;
			this.source = DueReports.this.sources.of(work, period, LocalDate.EPOCH);
		}

		List<Agency> concerned() {
			return this.source.map(ReportSource::concerned).orElse(List.of());
		}

		/** Whether there is anything for an edition to show. */
		boolean fill(Edition edition) {
			return edition.agency().map((agency) -> edition.definition().isFor(of(agency))).orElse(true);
		}

		String of(Edition edition) {
			return edition.agency()
				.map((agency) -> this.fingerprints.computeIfAbsent(agency.code(),
						(code) -> Fingerprint.of(Release.fingerprint(), Fingerprint.of(Json.bytes(of(agency))))))
				.orElse(this.inputs);
		}

		private ReportSource of(Agency agency) {
			return this.parts.computeIfAbsent(agency.code(), (code) -> this.source.orElseThrow().of(agency));
		}

	}

}
