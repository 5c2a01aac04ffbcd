package id.selaras.cli;

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
		new FindingLines(this.screen, this.language).print(file.findings(), file.questions());
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
