package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Normaliser;
import id.selaras.normalise.Question;
import id.selaras.read.FormReader;
import id.selaras.read.FormTable;
import id.selaras.read.ReadResult;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code check}: a dry run over files, without database or job. */
@CommandLine.Command(name = "check", description = "Memeriksa berkas formulir tanpa menyimpan apa pun")
final class CheckCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "Berkas formulir")
	private List<Path> files = new ArrayList<>();

	@CommandLine.Option(names = "--home", paramLabel = "H", description = "Folder home, untuk mengenali nama")
	private @Nullable Path home;

	@CommandLine.Option(names = "--regency", paramLabel = "R", description = "Kode daerah, misalnya 92.02")
	private @Nullable String regency;

	@CommandLine.Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Tanggal hari ini")
	private @Nullable LocalDate today;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		JobsFolder jobs = this.installation.jobs();
		FormReader reader = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT), jobs.forms());
		Normaliser normaliser = new Normaliser(context(jobs));
		boolean errors = false;
		boolean failures = false;
		for (Path file : this.files) {
			try {
				errors |= check(file, Files.readAllBytes(file), reader, normaliser);
			}
			catch (IOException ex) {
				failures = true;
				Screen.errors(this.spec)
					.line(file + ": "
							+ (Files.exists(file)
									? this.language.say("tidak dapat dibaca sebagai berkas", "cannot be read as a file")
									: this.language.say("berkas tidak ada", "the file does not exist")));
			}
		}
		return failures ? ExitCode.FAILURE : errors ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private NormaliseContext context(JobsFolder jobs) {
		LocalDate day = (this.today == null) ? LocalDate.now(ZoneOffset.UTC) : this.today;
		if (this.home == null) {
			return NormaliseContext.withoutHome(jobs.vocabulary(jobs.scales()), day);
		}
		if (this.regency == null) {
			throw new CommandLine.ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					this.language.say("--home memerlukan --regency", "--home needs --regency"));
		}
		return RegencyContext.read(jobs, this.home, this.regency, day);
	}

	private boolean check(Path path, byte[] bytes, FormReader reader, Normaliser normaliser) {
		Location location = Location.of(Fingerprint.of(bytes), path.toString().replace('\\', '/'));
		ReadResult read = reader.read(bytes, location);
		List<NormalisedForm> forms = normaliser.normalise(read, location);
		Screen screen = Screen.of(this.spec);
		screen.line(path.toString());
		for (FormTable table : read.tables()) {
			String sheet = (table.sheet() == null) ? "" : ", " + this.language.say("lembar ", "sheet ") + table.sheet();
			screen.line("  " + this.language.say("formulir", "form") + ": " + table.definition().id() + " ("
					+ table.score() + " %)" + sheet + ", "
					+ this.language.say("judul kolom di baris ", "header in row ") + table.headerRow());
		}
		boolean errors = false;
		for (NormalisedForm form : forms) {
			screen.line("  " + this.language.say("pelapor", "agency") + ": " + known(form.agency()) + ", "
					+ this.language.say("periode", "period") + ": "
					+ known((form.period() == null) ? "" : form.period().toString()) + ", "
					+ this.language.say("baris", "rows") + ": " + form.rows().size());
			for (Finding finding : form.findings()) {
				errors |= finding.severity() == Severity.ERROR;
				screen.line("  " + finding.severity() + " " + finding.location().place() + " " + finding.code() + ": "
						+ this.language.say(finding.text()) + " " + this.language.say(finding.advice()));
			}
			for (Question question : form.questions()) {
				screen.line("  ? " + question.location().place() + " " + question.kind() + ": "
						+ this.language.say(question.text()) + " " + String.join(" | ", question.alternatives()));
			}
		}
		return errors;
	}

	private String known(String text) {
		return text.isEmpty() ? this.language.say("tidak diketahui", "unknown") : text;
	}

}
