package id.selaras.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Objects;

import id.selaras.batch.Progress;
import id.selaras.finding.IndonesianNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Progress on stderr: one line that moves on a terminal, one line a stage in a pipe. */
final class ProgressLines implements Progress {

	private static final String START_OF_LINE = "\r\u001b[K";

	/** Set by the launcher, which can tell: Java cannot from version 22 on. */
	private static final String TERMINAL = "selaras.terminal";

	private final PrintWriter err;

	private final LanguageOption language;

	private final boolean terminal;

	private String running = "";

	private ProgressLines(PrintWriter err, LanguageOption language, boolean terminal) {
		this.err = err;
		this.language = language;
		this.terminal = terminal;
	}

	static ProgressLines of(CommandLine.Model.@Nullable CommandSpec spec, LanguageOption language) {
		boolean terminal = Boolean.getBoolean(TERMINAL);
		return new ProgressLines(Objects.requireNonNull(spec).commandLine().getErr(), language, terminal);
	}

	@Override
	public void begin(String stage) {
		this.running = stage;
		show(stage + " ...");
	}

	@Override
	public void item(String what) {
		show(this.running + " ... " + what);
	}

	@Override
	public void end(String stage, int items, long milliseconds) {
		String line = stage + ": " + items + " " + this.language.say("dikerjakan", "done") + ", "
				+ seconds(milliseconds);
		this.err.println((this.terminal ? START_OF_LINE : "") + line);
		this.err.flush();
	}

	static String seconds(long milliseconds) {
		return IndonesianNumber.withDecimals(BigDecimal.valueOf(milliseconds, 3), 1) + " s";
	}

	private void show(String text) {
		if (this.terminal) {
			this.err.print(START_OF_LINE + text);
			this.err.flush();
		}
	}

}
