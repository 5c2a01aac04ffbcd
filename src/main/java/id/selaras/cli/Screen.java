package id.selaras.cli;

import java.io.PrintWriter;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Prints lines. What comes from files is stripped of everything that could steer a
 * terminal or fake a line.
 */
final class Screen {

	private final PrintWriter out;

	private Screen(PrintWriter out) {
		this.out = out;
	}

	static Screen of(CommandLine.Model.@Nullable CommandSpec spec) {
		return new Screen(Objects.requireNonNull(spec).commandLine().getOut());
	}

	static Screen errors(CommandLine.Model.@Nullable CommandSpec spec) {
		return new Screen(Objects.requireNonNull(spec).commandLine().getErr());
	}

	void line(String text) {
		this.out.println(text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " "));
		this.out.flush();
	}

}
