package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import id.selaras.deliver.Manifest;
import id.selaras.finding.Failure;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Consultant;
import id.selaras.plan.Period;
import id.selaras.report.Audience;
import id.selaras.report.RecapFigures;
import id.selaras.report.RecapSource;
import id.selaras.report.ReportDefinition;
import id.selaras.report.ReportFailure;
import id.selaras.report.ReportRenderer;
import id.selaras.store.Result;
import id.selaras.store.Results;

/**
 * Writes {@code rekap/<consultant>/<period>/}: the regencies of each consultant side by
 * side. Only a night over all regencies does; one of a single regency would tell half.
 */
final class WriteRecaps {

	/** Stands where results name their regency. */
	private static final String RECAP = "rekap";

	private static final String FILE = "recap";

	private static final String INPUTS = "recap-inputs";

	private static final String DATE = "recap-date";

	private final Night night;

	private final ReportSources sources;

	private final Results results;

	private final OutFolder out;

	private final ReportRenderer renderer = new ReportRenderer();

	WriteRecaps(Night night, ReportSources sources, Results results, OutFolder out) {
		this.night = night;
		this.sources = sources;
		this.results = results;
		this.out = out;
	}

	/** Writes what changed; gives the number of files. */
	int write() {
		int written = 0;
		if (this.night.request().regency() == null) {
			for (ReportDefinition definition : this.night.definitions().reports()) {
				if (definition.audience() == Audience.CONSULTANT) {
					written += write(definition);
				}
			}
		}
		return written;
	}

	private int write(ReportDefinition definition) {
		int written = 0;
		for (Consultant consultant : this.night.consultants()) {
			TreeSet<Period> periods = new TreeSet<>();
			served(consultant).forEach((work) -> periods.addAll(work.periods()));
			for (Period period : periods) {
				written += write(definition, consultant, period);
			}
		}
		return written;
	}

	private List<RegencyWork> served(Consultant consultant) {
		return this.night.works().stream().filter((work) -> consultant.regencies().contains(work.code())).toList();
	}

	private int write(ReportDefinition definition, Consultant consultant, Period period) {
		String key = consultant.id() + "/" + definition.id();
		Path folder = Path.of(RECAP, consultant.id(), period.toString());
		String inputs = inputs(definition, consultant, period);
		boolean known = this.results.find(RECAP, period, INPUTS, key)
			.filter((made) -> made.fingerprint().equals(inputs))
			.isPresent();
		if (known && lies(folder, consultant, period)) {
			return 0;
		}
		RecapSource source = source(consultant, period);
		String content = Fingerprint.of(definition.fingerprint(), Release.fingerprint(), source.content());
		LocalDate date = this.results.find(RECAP, period, DATE, key)
			.filter((made) -> made.fingerprint().equals(content))
			.map((made) -> LocalDate.parse(made.output()))
			.orElse(this.night.request().today());
		try {
			Map<String, byte[]> files = files(definition, source.on(date), content);
			int written = 0;
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				written += this.out.write(folder.resolve(file.getKey()), file.getValue()) ? 1 : 0;
				put(period, FILE, consultant.id() + "/" + file.getKey(), content, Fingerprint.of(file.getValue()));
			}
			put(period, DATE, key, content, date.toString());
			put(period, INPUTS, key, inputs, "");
			return written;
		}
		catch (ReportFailure ex) {
			this.night.fail("deliver", consultant.id(), Failure.Responsible.OPERATOR,
					new Text(definition.file() + " tidak dibuat: " + ex.text().indonesian(),
							definition.file() + " was not made: " + ex.text().english()));
			return 0;
		}
	}

	private String inputs(ReportDefinition definition, Consultant consultant, Period period) {
		List<String> parts = new ArrayList<>(
				List.of(definition.fingerprint(), Release.fingerprint(), consultant.toString()));
		for (RegencyWork work : served(consultant)) {
			parts.add(work.code() + this.sources.fingerprint(work, period).orElse(""));
		}
		return Fingerprint.of(parts);
	}

	private boolean lies(Path folder, Consultant consultant, Period period) {
		return this.results.all(RECAP, period)
			.stream()
			.filter((file) -> file.kind().equals(FILE) && file.key().startsWith(consultant.id() + "/"))
			.allMatch((file) -> this.out.sha256(folder.resolve(file.key().substring(consultant.id().length() + 1)))
				.equals(file.output()));
	}

	/** Of a regency that could not be worked on nothing but its code is known. */
	private RecapSource source(Consultant consultant, Period period) {
		List<RecapSource.Part> parts = new ArrayList<>();
		for (String code : consultant.regencies().stream().sorted().toList()) {
			Optional<RegencyWork> work = this.night.works().stream().filter((it) -> it.code().equals(code)).findFirst();
			parts.add(new RecapSource.Part(code, work.map((it) -> it.home().regency().fullName()).orElse(code),
					work.filter((it) -> this.sources.fingerprint(it, period).isPresent())
						.flatMap((it) -> this.sources.of(it, period, LocalDate.EPOCH))
						.map(RecapFigures::of)));
		}
		return new RecapSource(consultant.name(), period, parts, LocalDate.EPOCH);
	}

	private Map<String, byte[]> files(ReportDefinition definition, RecapSource source, String content) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(definition.file(), this.renderer.render(definition, source));
		files.put(Edition.withoutEnding(definition.file()) + ".xlsx", this.renderer.workbook(definition, source));
		List<Manifest.Entry> entries = files.entrySet()
			.stream()
			.map((file) -> new Manifest.Entry(file.getKey(), Fingerprint.of(file.getValue()), definition.title(),
					content))
			.toList();
		Manifest manifest = new Manifest(RECAP, source.period().toString(), source.draft(), entries);
		files.put("manifest.json", Json.pretty(manifest).getBytes(StandardCharsets.UTF_8));
		return files;
	}

	private void put(Period period, String kind, String key, String fingerprint, String output) {
		this.results.put(RECAP, new Result(period, kind, key, fingerprint, output));
	}

}
