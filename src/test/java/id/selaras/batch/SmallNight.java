package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import id.selaras.assess.Figure;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.home.MailSettings;
import id.selaras.home.NightlySettings;
import id.selaras.home.ReportsFolder;
import id.selaras.store.Figures;
import id.selaras.store.StoreSettings;

/**
 * The smallest night in which all that can be killed happens: a regency with three forms,
 * of which one is evidence for another and one has something to mend, and a report of one
 * line.
 *
 * @param home with a folder of reports beside it; several nights may share it
 * @param folder of results and data
 */
record SmallNight(Path home, Path folder, StoreSettings settings) {

	static final String REGENCY = "33.07-wonosobo";

	static final String TO_MEND = "2024-01-17/E81 Diskominfo TW IV 2023.xlsx";

	private static final String CODE = REGENCY.substring(0, REGENCY.indexOf('-'));

	static final String COPY = REGENCY + "/2023-TW4/perbaikan/diskominfo/E81 Diskominfo TW IV 2023.xlsx";

	static final String REPORT = REGENCY + "/2023-TW4/laporan-kemajuan.pdf";

	static final String TABLE = REGENCY + "/2023-TW4/temuan.csv";

	static final LocalDate TODAY = LocalDate.of(2024, 2, 10);

	private static final Set<String> FORMS = Set.of("2023/tw3/E81 Diskominfo TW III 2023.xlsx", TO_MEND,
			"2024-01-30/Dinsos PMD TW4.xlsx");

	private static final String DEFINITION = """
			title: Ringkas
			view: progress
			file: laporan-kemajuan.pdf
			order: 1
			""";

	private static final String TEMPLATE = """
			<jasperReport name="laporan-kemajuan" pageWidth="200" pageHeight="100" columnWidth="200" leftMargin="0"
				rightMargin="0" topMargin="0" bottomMargin="0" whenNoDataType="AllSectionsNoDetail">
				<title height="20">
					<element kind="staticText" x="0" y="0" width="200" height="15" fontName="Archivo Narrow">
						<text>Ringkas</text>
					</element>
				</title>
			</jasperReport>
			""";

	/** How a night and its data stand: equal after any kill. */
	record Outcome(List<Text> faults, String digest, SortedMap<String, String> files) {
	}

	/** A new home in the folder. */
	static Path home(Path folder) {
		return home(folder, REGENCY);
	}

	/** A new home of several regencies, this one among them. */
	static Path home(Path folder, String... regencies) {
		SampleNight whole = new SampleNight(folder, regencies);
		for (String regency : regencies) {
			keepSome(whole.inbox(regency), regency.equals(REGENCY));
		}
		Path report = whole.home().resolveSibling("reports").resolve("laporan-kemajuan");
		SampleNight.write(report.resolve("report.yaml"), DEFINITION.getBytes(StandardCharsets.UTF_8));
		SampleNight.write(report.resolve("laporan-kemajuan.jrxml"), TEMPLATE.getBytes(StandardCharsets.UTF_8));
		return whole.home();
	}

	/** Of others the first ones. */
	private static void keepSome(Path inbox, boolean named) {
		try (Stream<Path> files = Files.walk(inbox)) {
			List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
			for (Path file : sorted) {
				boolean kept = named ? FORMS.contains(inbox.relativize(file).toString().replace('\\', '/'))
						: sorted.indexOf(file) < FORMS.size();
				if (!kept) {
					Files.delete(file);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path inbox(Path home) {
		return home.resolve("regencies").resolve(REGENCY).resolve("inbox");
	}

	static SmallNight embedded(Path home, Path folder) {
		return new SmallNight(home, folder, StoreSettings.embedded(folder.resolve("data")));
	}

	Path out() {
		return this.folder.resolve("out");
	}

	NightResult run() {
		return run(SampleNight.SILENT);
	}

	NightResult run(Progress progress) {
		return run(progress, TODAY, Path.of("jobs"));
	}

	NightResult run(Progress progress, LocalDate today, Path jobs) {
		return NightRun.run(night(definitions(jobs), today), this.settings, progress);
	}

	NightResult run(Progress progress, Definitions definitions) {
		return NightRun.run(night(definitions, TODAY), this.settings, progress);
	}

	/** For one thread: what a kill leaves is copied while nothing else works. */
	Definitions definitions(Path jobs) {
		return inThreads(
				Definitions.read(JobsFolder.open(jobs), ReportsFolder.open(this.home.resolveSibling("reports"))), 1);
	}

	private static Definitions inThreads(Definitions read, int threads) {
		return new Definitions(read.forms(), read.scales(), read.vocabulary(), read.smartCity(), read.reports(),
				read.nightly().inThreads(threads), read.formsFingerprint());
	}

	/** The same with a mail server on this machine. */
	Definitions mailing(int port, long attachmentLimit) {
		Definitions read = definitions(Path.of("jobs"));
		NightlySettings nightly = read.nightly();
		MailSettings mail = new MailSettings("localhost", port, MailSettings.Encryption.NONE, "", "",
				"laporan@selaras.example", attachmentLimit);
		return new Definitions(read.forms(), read.scales(), read.vocabulary(), read.smartCity(), read.reports(),
				new NightlySettings(nightly.cron(), nightly.zone(), nightly.reports(), nightly.tolerances(),
						nightly.upkeep(), mail, 1),
				read.formsFingerprint());
	}

	NightResult runInThreads(int threads) {
		return run(SampleNight.SILENT, inThreads(definitions(Path.of("jobs")), threads));
	}

	/** Prepared, not begun. */
	Night night(Definitions definitions, LocalDate today) {
		return Night.prepare(new NightRequest(this.home, out(), this.settings.data(), null, null, today), definitions);
	}

	Rebuild rebuild() {
		return Rebuild.run(this.settings, TODAY);
	}

	Outcome outcome() {
		VerifyData verified = verified();
		return new Outcome(verified.faults(), verified.digest(), SampleNight.digests(out()));
	}

	/** Figures that stand, but for those that count which files came. */
	List<Figure> results() {
		try (OpenStore store = OpenStore.open(this.settings, TODAY)) {
			return store.get(Figures.class)
				.standing(CODE)
				.stream()
				.filter((figure) -> !figure.version().equals("counted"))
				.toList();
		}
	}

	VerifyData verified() {
		try (OpenStore store = OpenStore.open(this.settings, TODAY)) {
			return VerifyData.of(store);
		}
	}

	/** Results and data as they lie on the disk now, in another folder. */
	SmallNight copiedTo(Path other) {
		SampleNight.copy(this.folder, other);
		return embedded(this.home, other);
	}

}
