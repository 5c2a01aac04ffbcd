package id.selaras.cli;

/** Indented lines with a label before each. */
final class LabelledLines {

	private static final int LABEL = 14;

	private final Screen screen;

	private final LanguageOption language;

	LabelledLines(Screen screen, LanguageOption language) {
		this.screen = screen;
		this.language = language;
	}

	void line(String indonesian, String english, String text) {
		String label = this.language.say(indonesian, english);
		this.screen.line("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
	}

}
