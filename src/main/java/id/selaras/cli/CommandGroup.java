package id.selaras.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A command that only holds others: which one is meant has to be said. */
abstract class CommandGroup implements Callable<Integer> {

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine line = Objects.requireNonNull(this.spec).commandLine();
		line.usage(line.getErr());
		return ExitCode.WRONG_USE;
	}

}
