package id.selaras.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import id.selaras.batch.Answers;
import id.selaras.batch.OpenStore;
import id.selaras.home.AnswersFile;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.sheet.CsvText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code questions}: what only a person can answer, with what may be chosen. */
@CommandLine.Command(name = "questions", description = "Daftar pertanyaan yang menunggu jawaban")
final class QuestionsCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Mixin
	private final QuestionSelection selection = new QuestionSelection();

	@CommandLine.Option(names = "--format", paramLabel = "text|csv",
			description = "Bentuk daftar (default: text); csv dapat diisi dan dikirim ke answer --from",
			defaultValue = "text")
	private Format format = Format.text;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	/** As typed. */
	enum Format {

		text, csv

	}

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		try (OpenStore store = this.data.open(command, this.language)) {
			Answers answers = new Answers(store);
			List<List<String>> rows = new ArrayList<>();
			Screen screen = Screen.of(command);
			for (String regency : answers.regencies()) {
				for (Question question : this.selection.of(answers, regency)) {
					if (this.format == Format.csv) {
						rows.add(row(regency, question));
					}
					else {
						print(screen, regency, question);
					}
				}
			}
			if (this.format == Format.csv) {
				command.commandLine().getOut().print(CsvText.of(AnswersFile.COLUMNS, rows));
				command.commandLine().getOut().flush();
			}
		}
		return ExitCode.DONE;
	}

	private void print(Screen screen, String regency, Question question) {
		screen.line(question.identifier(regency) + "  " + question.kind() + "  " + question.location().file()
				+ (question.location().place().isEmpty() ? "" : "  " + question.location().place()) + "  "
				+ this.language.say(question.text()));
		for (Alternative alternative : question.alternatives()) {
			String reason = this.language.say(alternative.reason());
			screen.line("    " + alternative.shown() + ((alternative.score() == null) ? "" : "  " + alternative.score())
					+ (reason.isEmpty() ? "" : "  " + reason));
		}
	}

	private List<String> row(String regency, Question question) {
		String offered = question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" | "));
		return List.of(question.identifier(regency), question.kind(), question.location().file(),
				question.location().place(), question.wording(), this.language.say(question.text()), offered, "");
	}

}
