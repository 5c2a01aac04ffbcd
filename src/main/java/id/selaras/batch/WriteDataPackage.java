package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.deliver.PeriodPackage;
import id.selaras.finding.Fingerprint;
import id.selaras.home.Json;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.report.ReportSource;
import id.selaras.store.Documents;
import id.selaras.store.Result;
import id.selaras.store.Results;

/** Writes the data of a regency and period beside its reports: {@code data/}. */
final class WriteDataPackage {

	private static final String KIND = "data-package";

	/** As operators name it among the reports. */
	static final String ID = "data";

	private static final String FOLDER = ID + "/";

	private static final String DESCRIPTOR = "datapackage.json";

	private final Night night;

	private final ReportSources sources;

	private final Documents documents;

	private final Results results;

	private final OutFolder out;

	WriteDataPackage(Night night, ReportSources sources, Documents documents, Results results, OutFolder out) {
		this.night = night;
		this.sources = sources;
		this.documents = documents;
		this.results = results;
		this.out = out;
	}

	/** Files that lie there now. */
	List<Result> made(RegencyWork work, Period period) {
		return this.results.all(work.code(), period).stream().filter((result) -> result.kind().equals(KIND)).toList();
	}

	/** Writes what changed; gives the number of files. */
	int write(RegencyWork work, Period period) {
		Path folder = OutFolder.folder(work, period.toString());
		List<Result> before = made(work, period);
		if (!this.night.definitions().nightly().makes(ID)) {
			before.forEach((file) -> remove(work, period, file));
			return 0;
		}
		String fingerprint = fingerprint(work, period);
		boolean done = !before.isEmpty() && before.stream()
			.allMatch((file) -> file.fingerprint().equals(fingerprint)
					&& this.out.sha256(folder.resolve(file.key())).equals(file.output()));
		if (done) {
			return 0;
		}
		Map<String, byte[]> files = files(work, period);
		int written = 0;
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			written += this.out.write(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
			this.results.put(work.code(),
					new Result(period, KIND, file.getKey(), fingerprint, Fingerprint.of(file.getValue())));
		}
		for (Result file : before) {
			if (!files.containsKey(file.key())) {
				remove(work, period, file);
			}
		}
		return written;
	}

	private void remove(RegencyWork work, Period period, Result file) {
		this.out.delete(OutFolder.folder(work, period.toString()).resolve(file.key()));
		this.results.remove(work.code(), period, KIND, file.key());
	}

	/** Of the figures, and of the forms that they were made from. */
	private String fingerprint(RegencyWork work, Period period) {
		return Fingerprint.of(this.sources.fingerprint(work, period).orElse(""),
				this.documents.fingerprint(work.code(), AssessRegencies.KIND, period.toString()).orElse(""));
	}

	/** None where no plan rules the year. */
	private Map<String, byte[]> files(RegencyWork work, Period period) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		this.sources.of(work, period, LocalDate.EPOCH).ifPresent((source) -> {
			PeriodPackage made = make(source, this.sources.figures(work, period).submissions());
			made.files().forEach((name, bytes) -> files.put(FOLDER + name, bytes));
			files.put(FOLDER + DESCRIPTOR, Json.pretty(made.descriptor()).getBytes(StandardCharsets.UTF_8));
		});
		return files;
	}

	private PeriodPackage make(ReportSource source, List<Submission> submissions) {
		List<NormalisedForm> forms = AssessRegency
			.loaded(ReadNormaliseFiles.stored(this.documents, source.regency().code()), submissions)
			.stream()
			.filter((form) -> form.period() != null && form.period().compareTo(source.period()) <= 0)
			.toList();
		return PeriodPackage.of(source, forms,
				submissions.stream()
					.filter((submission) -> submission.period() == null || source.period().equals(submission.period()))
					.toList());
	}

}
