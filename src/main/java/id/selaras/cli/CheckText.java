package id.selaras.cli;

import java.util.stream.Collectors;
import id.selaras.normalise.Alternative;
import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.read.FormTable;
import id.selaras.read.StatedText;
import org.jspecify.annotations.Nullable;

/** A checked file as lines for people. */
final class CheckText {

	private final Screen screen;

	private final LanguageOption language;

	CheckText(Screen screen, LanguageOption language) {
		this.screen = screen;
		this.language = language;
	}

	void print(CheckedFile file) {
		this.screen.line(file.file());
		for (CheckedFile.Table table : file.tables()) {
			print(table);
		}
		for (Finding finding : file.findings()) {
			this.screen.line("  " + finding.severity() + " " + finding.location().place() + " " + finding.code() + ": "
					+ this.language.say(finding.text()) + " " + this.language.say(finding.advice()));
		}
		for (Question question : file.questions()) {
			this.screen.line("  ? " + question.location().place() + " " + question.kind() + ": "
					+ this.language.say(question.text()) + " "
					+ question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" | ")));
		}
	}

	private void print(CheckedFile.Table table) {
		FormTable read = table.read();
		String sheet = (read.sheet() == null) ? "" : ", " + this.language.say("lembar ", "sheet ") + read.sheet();
		this.screen.line("  " + this.language.say("formulir", "form") + ": " + read.definition().id() + " ("
				+ read.score() + " %)" + sheet + ", " + this.language.say("judul kolom di baris ", "header in row ")
				+ read.headerRow());
		this.screen.line("  " + this.language.say("pelapor", "agency") + ": " + agency(table) + ", "
				+ this.language.say("periode", "period") + ": " + known(table.form().period()) + ", "
				+ this.language.say("baris", "rows") + ": " + table.form().rows().size());
	}

	private String agency(CheckedFile.Table table) {
		StatedText stated = table.read().agency();
		return !table.form().agency().isEmpty() || stated == null ? known(table.form().agency())
				: "\"" + stated.text() + "\"";
	}

	private String known(@Nullable Object value) {
		String text = (value == null) ? "" : value.toString();
		return text.isEmpty() ? this.language.say("tidak diketahui", "unknown") : text;
	}

}
