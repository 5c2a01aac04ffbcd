package id.selaras.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import id.selaras.batch.Answers;
import id.selaras.batch.OpenStore;
import id.selaras.finding.Identifier;
import id.selaras.home.DecisionsFile;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;
import id.selaras.sheet.CsvText;
import id.selaras.store.DecisionBook;
import id.selaras.store.StoredDecision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code decisions}: what was answered; taken back, written out, brought in. */
@CommandLine.Command(name = "decisions", description = "Daftar jawaban yang berlaku dan yang dicabut")
final class DecisionsCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Option(names = "--revoke", paramLabel = "ID", description = "Mencabut jawaban ini; perlu --by")
	private @Nullable String revoke;

	@CommandLine.Option(names = "--by", paramLabel = "NAMA", description = "Siapa yang mencabut")
	private @Nullable String by;

	@CommandLine.Option(names = "--export", paramLabel = "FILE", description = "Menulis jawaban yang berlaku ke CSV")
	private @Nullable Path export;

	@CommandLine.Option(names = "--import", paramLabel = "FILE", description = "Mengambil jawaban dari CSV itu")
	private @Nullable Path imported;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		try (OpenStore store = this.data.open(command, this.language)) {
			DecisionBook book = store.get(DecisionBook.class);
			if (this.revoke != null) {
				return revoke(command, book, this.revoke);
			}
			if (this.export != null) {
				return export(book, this.export);
			}
			if (this.imported != null) {
				return bringIn(book, new Answers(store), this.imported);
			}
			for (String regency : book.regencies()) {
				Decisions standing = book.standing(regency);
				book.all(regency).forEach((stored) -> print(stored, standing));
			}
		}
		return ExitCode.DONE;
	}

	private void print(StoredDecision stored, Decisions standing) {
		Decision decision = stored.decision();
		String about = decision.isOfWording() ? "\"" + decision.wording() + "\"" : decision.place();
		Screen.of(this.spec)
			.line(decision.identifier() + "  " + decision.kind() + "  " + about + " -> " + decision.choice() + "  "
					+ decision.by() + ", " + decision.day() + became(stored, standing));
	}

	private String became(StoredDecision stored, Decisions standing) {
		if (!stored.stands()) {
			return this.language.say("  dicabut ", "  revoked ") + stored.revokedBy() + ", " + stored.revokedOn();
		}
		return standing.isLast(stored.decision()) ? ""
				: this.language.say("  diganti jawaban berikutnya", "  replaced by a later answer");
	}

	private int revoke(CommandLine.Model.CommandSpec command, DecisionBook book, String identifier) {
		if (this.by == null || this.by.isBlank()) {
			throw new CommandLine.ParameterException(command.commandLine(),
					this.language.say("--revoke memerlukan --by", "--revoke needs --by"));
		}
		String regency = Identifier.regencyOf(identifier);
		if (regency.isEmpty() || !book.revoke(regency, identifier, this.by, this.data.today())) {
			Screen.errors(command)
				.line("selaras: " + identifier + ": "
						+ this.language.say("tidak ada jawaban berlaku dengan kode ini", "no such answer stands"));
			return ExitCode.WRONG_USE;
		}
		Screen.of(command).line(identifier + this.language.say("  dicabut", "  revoked"));
		return ExitCode.DONE;
	}

	private int export(DecisionBook book, Path file) {
		List<List<String>> rows = new ArrayList<>();
		for (String regency : book.regencies()) {
			Decisions standing = book.standing(regency);
			book.all(regency)
				.stream()
				.filter((stored) -> stored.stands() && standing.isLast(stored.decision()))
				.forEach((stored) -> rows.add(DecisionsFile.row(regency, stored.decision())));
		}
		try {
			Files.write(file, CsvText.of(DecisionsFile.COLUMNS, rows).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Screen.of(this.spec).line(rows.size() + this.language.say(" jawaban ditulis", " answers written"));
		return ExitCode.DONE;
	}

	/**
	 * What stands already is not written down a second time; what the regency does not
	 * know, not at all.
	 */
	private int bringIn(DecisionBook book, Answers answers, Path file) {
		Map<String, List<Decision>> added = new TreeMap<>();
		int refused = 0;
		for (DecisionsFile.Entry entry : DecisionsFile.read(file)) {
			if (!answers.takes(entry.regency(), entry.decision())) {
				refused++;
				Screen.errors(this.spec)
					.line("selaras: " + this.language.say(entry.place()) + ": " + this.language.say("jawaban \"", "\"")
							+ entry.decision().choice()
							+ this.language.say("\" tidak dikenal di daerah ini; tidak diambil",
									"\" is not known in this regency; not brought in"));
			}
			else if (!stands(book, entry)) {
				added.computeIfAbsent(entry.regency(), (code) -> new ArrayList<>()).add(entry.decision());
			}
		}
		added.forEach(book::decide);
		Screen.of(this.spec)
			.line(added.values().stream().mapToInt(List::size).sum()
					+ this.language.say(" jawaban diambil", " answers brought in"));
		return (refused == 0) ? ExitCode.DONE : ExitCode.FAILURE;
	}

	private static boolean stands(DecisionBook book, DecisionsFile.Entry entry) {
		return book.all(entry.regency())
			.stream()
			.anyMatch((stored) -> stored.stands() && stored.decision().equals(entry.decision()));
	}

}
