package id.selaras.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import id.selaras.batch.Answers;
import id.selaras.batch.OpenStore;
import id.selaras.finding.Identifier;
import id.selaras.finding.Text;
import id.selaras.home.AnswersFile;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code answer}: one question by its code, a whole list that was filled in, or all of
 * one kind in one file.
 */
@CommandLine.Command(name = "answer", description = "Menjawab pertanyaan; dipakai mulai malam berikutnya")
final class AnswerCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Mixin
	private final QuestionSelection selection = new QuestionSelection();

	@CommandLine.Parameters(arity = "0..1", paramLabel = "ID", description = "Kode pertanyaan")
	private @Nullable String identifier;

	@CommandLine.Option(names = "--by", required = true, paramLabel = "NAMA", description = "Siapa yang menjawab")
	private String by = "";

	@CommandLine.Option(names = "--choose", paramLabel = "X", description = "Jawabannya")
	private @Nullable String choice;

	@CommandLine.Option(names = "--because", paramLabel = "TEKS",
			description = "Penjelasan atas temuan \"perlu penjelasan\" dengan kode ini")
	private @Nullable String because;

	@CommandLine.Option(names = "--from", paramLabel = "FILE.csv",
			description = "Daftar dari questions --format csv yang kolom jawabannya sudah diisi")
	private @Nullable Path from;

	@CommandLine.Option(names = "--strip-prefix", paramLabel = "KATA",
			description = "Pilih indikator yang namanya sama tanpa awalan ini, untuk semua dari satu berkas")
	private @Nullable String prefix;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	private final Map<String, Map<Question, String>> answers = new TreeMap<>();

	private int refused;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		if (this.by.isBlank()) {
			throw new CommandLine.ParameterException(command.commandLine(),
					this.language.say("--by memerlukan nama", "--by needs a name"));
		}
		try (OpenStore store = this.data.open(command, this.language)) {
			Answers book = new Answers(store);
			if (this.from != null) {
				AnswersFile.read(this.from).forEach((answer) -> add(book, answer));
			}
			else if (this.identifier != null && this.because != null && this.choice == null) {
				return explain(book, this.identifier, this.because.strip());
			}
			else if (this.identifier != null && this.choice != null && this.because == null) {
				add(book, new AnswersFile.Answer(this.identifier, this.choice, Text.NONE));
			}
			else if (this.selection.isNarrow() && (this.choice != null || this.prefix != null)) {
				addSelected(book);
			}
			else {
				throw new CommandLine.ParameterException(command.commandLine(), this.language.say(
						"belum lengkap: ID dengan --choose atau --because, atau --from, atau --kind dan --file dengan --choose atau --strip-prefix",
						"not complete: ID with --choose or --because, or --from, or --kind and --file with --choose or --strip-prefix"));
			}
			write(book);
		}
		return (this.refused == 0) ? ExitCode.DONE : this.answers.isEmpty() ? ExitCode.WRONG_USE : ExitCode.FAILURE;
	}

	private void add(Answers book, AnswersFile.Answer answer) {
		String regency = Identifier.regencyOf(answer.identifier());
		List<Question> asked = regency.isEmpty() ? List.of() : book.identified(regency, answer.identifier());
		if (asked.isEmpty()) {
			refuse(answer, new Text("tidak ada pertanyaan dengan kode ini", "there is no question of this code"));
		}
		for (Question question : asked) {
			Optional<String> chosen = book.choice(regency, question, answer.choice());
			if (chosen.isEmpty()) {
				refuse(answer, new Text("jawaban \"" + answer.choice() + "\" tidak ada di antara pilihannya",
						"the answer \"" + answer.choice() + "\" is none of what may be chosen"));
			}
			chosen.ifPresent((choice) -> put(regency, question, choice));
		}
	}

	private int explain(Answers book, String query, String words) {
		String regency = Identifier.regencyOf(query);
		int explained = (regency.isEmpty() || words.isEmpty()) ? 0
				: book.explain(regency, query, words, this.by, this.data.today()).size();
		if (explained == 0) {
			refuse(new AnswersFile.Answer(query, words, Text.NONE),
					words.isEmpty() ? new Text("penjelasannya kosong", "the explanation is empty") : new Text(
							"tidak ada temuan \"perlu penjelasan\" dengan kode ini", "there is no query of this code"));
			return ExitCode.WRONG_USE;
		}
		Screen.of(this.spec)
			.line(query + this.language.say("  penjelasan dicatat; dipakai mulai malam berikutnya",
					"  explanation written down; the next night uses it"));
		return ExitCode.DONE;
	}

	private void addSelected(Answers book) {
		List<String> regencies = new ArrayList<>(book.regencies());
		for (String regency : regencies) {
			for (Question question : this.selection.of(book, regency)) {
				Optional<String> chosen = (this.prefix != null) ? WithoutPrefix.choice(question, this.prefix)
						: book.choice(regency, question, Objects.requireNonNull(this.choice));
				chosen.ifPresent((choice) -> put(regency, question, choice));
			}
		}
	}

	private void put(String regency, Question question, String chosen) {
		this.answers.computeIfAbsent(regency, (code) -> new LinkedHashMap<>()).put(question, chosen);
	}

	private void refuse(AnswersFile.Answer answer, Text why) {
		this.refused++;
		String place = this.language.say(answer.place());
		Screen.errors(this.spec)
			.line("selaras: " + (place.isEmpty() ? "" : place + ": ") + answer.identifier() + ": "
					+ this.language.say(why));
	}

	/**
	 * Not among the readings of the cell may be right; a slip of the hand may be it too.
	 */
	private String remark(String regency, Set<Question> asked, Decision decision) {
		boolean offered = asked.stream()
			.filter((question) -> question.identifier(regency).equals(decision.identifier()))
			.allMatch((question) -> question.alternatives().isEmpty() || question.offers(decision.choice()));
		return offered ? ""
				: this.language.say("  (bukan salah satu pilihan yang ditawarkan)", "  (none of what was offered)");
	}

	private void write(Answers book) {
		Screen screen = Screen.of(this.spec);
		int[] count = { 0 };
		this.answers.forEach((regency, chosen) -> {
			book.answer(regency, chosen, this.by, this.data.today())
				.forEach((decision) -> screen.line(
						decision.identifier() + "  " + decision.choice() + remark(regency, chosen.keySet(), decision)));
			count[0] += chosen.size();
		});
		screen.line(count[0] + this.language.say(" jawaban dicatat; dipakai mulai malam berikutnya",
				" answers written down; the next night uses them"));
	}

}
