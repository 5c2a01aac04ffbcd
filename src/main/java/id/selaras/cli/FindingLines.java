package id.selaras.cli;

import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;

/** Findings and questions as lines for people. */
final class FindingLines {

	private final Screen screen;

	private final LanguageOption language;

	FindingLines(Screen screen, LanguageOption language) {
		this.screen = screen;
		this.language = language;
	}

	void print(List<Finding> findings, List<Question> questions) {
		for (Finding finding : findings) {
			this.screen.line("  " + finding.severity() + " " + finding.location().place() + " " + finding.code() + ": "
					+ this.language.say(finding.text()) + " " + this.language.say(finding.advice()));
		}
		for (Question question : questions) {
			this.screen.line("  ? " + question.location().place() + " " + question.kind() + ": "
					+ this.language.say(question.text()) + " "
					+ question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" | ")));
		}
	}

}
