package id.selaras.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.batch.OpenStore;
import id.selaras.batch.VerifyData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code verify-data}. */
@CommandLine.Command(name = "verify-data", description = "Memeriksa keutuhan folder data")
final class VerifyDataCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		try (OpenStore store = this.data.open(command, this.language)) {
			VerifyData verified = VerifyData.of(store);
			Screen screen = Screen.of(command);
			verified.faults().forEach((fault) -> screen.line(this.language.say(fault)));
			screen.line(verified.regencies() + this.language.say(" daerah, ", " regencies, ") + verified.receipts()
					+ this.language.say(" tanda terima, ", " receipts, ") + verified.faults().size()
					+ this.language.say(" kesalahan", " faults"));
			screen.line("digest " + verified.digest());
			return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
		}
	}

}
