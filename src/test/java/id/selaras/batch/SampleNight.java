package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.crosscheck.CrossCheck;
import id.selaras.crosscheck.Rules;
import id.selaras.finding.Fingerprint;
import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import id.selaras.samples.CopiedFolder;
import id.selaras.samples.FewReports;
import id.selaras.store.StoreSettings;

/** A night over a copy of sample regencies, in folders of its own. */
final class SampleNight {

	static final String MANGGARAI = "53.10-manggarai";

	static final String PONOROGO = "35.02-ponorogo";

	private static final Path SAMPLES = Path.of("input-samples");

	static final Progress SILENT = new NoProgress();

	private final Path folder;

	private LocalDate today = LocalDate.of(2024, 2, 10);

	private Path jobs = Path.of("jobs");

	private Path reports = Path.of("reports");

	SampleNight(Path folder, String... regencies) {
		this.folder = folder;
		copy(SAMPLES.resolve("consultants.yaml"), home().resolve("consultants.yaml"));
		for (String regency : regencies) {
			copy(SAMPLES.resolve("regencies").resolve(regency), home().resolve("regencies").resolve(regency));
		}
	}

	Path home() {
		return this.folder.resolve("home");
	}

	Path inbox(String regency) {
		return home().resolve("regencies").resolve(regency).resolve("inbox");
	}

	Path out() {
		return this.folder.resolve("out");
	}

	Path result(String regency, String file) {
		return out().resolve(regency).resolve("2023-TW4").resolve(file);
	}

	SampleNight on(LocalDate day) {
		this.today = day;
		return this;
	}

	SampleNight with(Path reportsFolder) {
		this.reports = reportsFolder;
		return this;
	}

	/** Of a night that a test begins with, these reports are enough. */
	SampleNight making(String... few) {
		this.jobs = FewReports.jobs(this.folder, few);
		return this;
	}

	/** The night as it stands, with its home, to go on from in another folder. */
	SampleNight copiedTo(Path other) {
		copy(this.folder, other);
		SampleNight copied = new SampleNight(other).on(this.today).with(this.reports);
		copied.jobs = this.jobs;
		return copied;
	}

	NightResult run() {
		return run(new CrossCheck(Rules.discover()));
	}

	NightResult run(CrossCheck crossCheck) {
		Night night = Night.prepare(new NightRequest(home(), out(), data(), null, null, this.today), definitions());
		return NightRun.run(night.checkedBy(crossCheck), StoreSettings.embedded(data()), SILENT);
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Definitions definitions() {
		return Definitions.read(JobsFolder.open(this.jobs), ReportsFolder.open(this.reports));
	}

	/** A service over the same folders, whose files are finished after ten seconds. */
	Service service(Instant started) {
		return new Service(new ServiceSettings(home(), out(), data(), definitions(), Duration.ofSeconds(10)), started);
	}

	/** SHA-256 of every file below a folder, by path. */
	static SortedMap<String, String> digests(Path root) {
		SortedMap<String, String> digests = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				digests.put(root.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return digests;
	}

	static void write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void copy(Path from, Path to) {
		CopiedFolder.of(from, to);
	}

}
