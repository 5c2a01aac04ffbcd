package id.selaras.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import id.selaras.deliver.CorrectionList;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.Normaliser;
import id.selaras.plan.Agency;
import id.selaras.read.FormReader;
import id.selaras.sheet.Correction;
import id.selaras.sheet.MarkedCopy;
import id.selaras.sheet.SheetLimits;
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

	@CommandLine.Option(names = "--regency", paramLabel = "R", converter = RegencyOption.class,
			description = "Kode atau nama daerah, misalnya 92.02 atau Manokwari")
	private @Nullable String regency;

	@CommandLine.Option(names = "--format", paramLabel = "text|json|csv",
			description = "Bentuk jawaban (default: text)", defaultValue = "text",
			converter = CheckFormat.Converter.class)
	private CheckFormat format = CheckFormat.TEXT;

	@CommandLine.Option(names = "--mark", paramLabel = "DIR",
			description = "Menulis salinan berkas dengan sel yang perlu diperbaiki ditandai")
	private @Nullable Path mark;

	@CommandLine.Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Tanggal hari ini")
	private @Nullable LocalDate today;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	private final @Nullable ReadAhead usual;

	CheckCommand() {
		this.usual = null;
	}

	private CheckCommand(ReadAhead usual) {
		this.usual = usual;
	}

	/** One that reads the usual folder before it knows whether another one is named. */
	static CheckCommand begun() {
		return new CheckCommand(ReadAhead.of(new Installation()::jobs));
	}

	@Override
	public Integer call() {
		ReadAhead ahead = (this.usual != null && !this.installation.namesJobs()) ? this.usual
				: ReadAhead.of(this.installation::jobs);
		JobsFolder jobs = ahead.jobs();
		FormReader reader = ahead.reader();
		NormaliseContext context = context(jobs, ahead);
		Normaliser normaliser = new Normaliser(context);
		CheckCsv csv = new CheckCsv(this.language.language());
		boolean errors = false;
		boolean failures = false;
		for (Path path : this.files) {
			try {
				CheckedFile file = check(path, reader, normaliser);
				errors |= file.hasErrors();
				print(file, context, csv);
			}
			catch (FileAlreadyExistsException ex) {
				failures = true;
				Screen.errors(this.spec)
					.line(ex.getMessage() + ": "
							+ this.language.say("sudah ada; tidak ditimpa", "is there already; not written over"));
			}
			catch (IOException ex) {
				failures = true;
				Screen.errors(this.spec).line(path + ": " + this.language.say(reason(path)));
			}
		}
		if (this.format == CheckFormat.CSV) {
			out().print(csv.text());
			out().flush();
		}
		return failures ? ExitCode.FAILURE : errors ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private static Text reason(Path path) {
		if (!Files.exists(path)) {
			return new Text("berkas tidak ada", "the file does not exist");
		}
		return Files.isRegularFile(path) ? new Text("tidak dapat dibaca sebagai berkas", "cannot be read as a file")
				: new Text("bukan berkas biasa; hanya berkas formulir yang diperiksa",
						"is not a regular file; only files of forms are checked");
	}

	private void print(CheckedFile file, NormaliseContext context, CheckCsv csv) {
		switch (this.format) {
			case TEXT -> new CheckText(Screen.of(this.spec), this.language).print(file);
			case JSON -> {
				Map<String, String> names = context.agencies()
					.stream()
					.collect(Collectors.toMap(Agency::code, Agency::name));
				out().println(new CheckJson(file, names, this.language.language()).line());
			}
			case CSV -> csv.add(file);
		}
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

	/**
	 * Only a regular file has an end: a pipe may be waited for without end. One byte more
	 * than may be read is enough to refuse the file; the digest is of all.
	 */
	private CheckedFile check(Path path, FormReader reader, Normaliser normaliser) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw new IOException(path.toString());
		}
		try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), Fingerprint.sha256())) {
			byte[] bytes = in.readNBytes((int) SheetLimits.DEFAULT.bytes() + 1);
			in.transferTo(OutputStream.nullOutputStream());
			String sha256 = HexFormat.of().formatHex(in.getMessageDigest().digest());
			CheckedFile file = CheckedFile.of(Location.of(sha256, path.toString().replace('\\', '/')), bytes, reader,
					normaliser, this.regency);
			if (this.mark != null) {
				mark(path, bytes, file, this.mark);
			}
			return file;
		}
	}

	private void mark(Path path, byte[] bytes, CheckedFile file, Path folder) throws IOException {
		List<Correction> corrections = CorrectionList.of(Objects.requireNonNullElse(file.regency(), ""),
				file.findings());
		if (!corrections.isEmpty()) {
			MarkedCopy copy = MarkedCopy.of(bytes, corrections);
			String name = String.valueOf(path.getFileName());
			String bare = (name.lastIndexOf('.') > 0) ? name.substring(0, name.lastIndexOf('.')) : name;
			Path marked = folder.resolve(bare + "." + copy.extension());
			Files.createDirectories(folder);
			Files.write(marked, copy.bytes(), StandardOpenOption.CREATE_NEW);
			Screen.errors(this.spec).line(this.language.say("ditandai: ", "marked: ") + marked);
		}
	}

	private NormaliseContext context(JobsFolder jobs, ReadAhead ahead) {
		LocalDate day = (this.today == null) ? LocalDate.now(ZoneOffset.UTC) : this.today;
		if (this.home == null) {
			return NormaliseContext.withoutHome(ahead.vocabulary(), day);
		}
		if (this.regency == null) {
			throw new CommandLine.ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					this.language.say("--home memerlukan --regency", "--home needs --regency"));
		}
		return RegencyContext.read(jobs, this.home, this.regency, day);
	}

}
