package id.selaras.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import id.selaras.batch.OpenStore;
import id.selaras.batch.VerifyData;
import id.selaras.receive.SubmissionState;
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
			screen.line(this.language.say("kiriman: ", "submissions: ")
					+ verified.submissions()
						.entrySet()
						.stream()
						.map((state) -> state.getValue() + " " + word(state.getKey()))
						.collect(Collectors.joining(", "))
					+ this.language.say("; belum diolah: ", "; not processed yet: ") + verified.unprocessed()
					+ this.language.say(" berkas", " files"));
			screen.line("digest " + verified.digest());
			return verified.faults().isEmpty() ? ExitCode.DONE : ExitCode.FAILURE;
		}
	}

	private String word(SubmissionState state) {
		return switch (state) {
			case LOADED -> this.language.say("berlaku", "in force");
			case WAITING -> this.language.say("menunggu jawaban", "waiting for an answer");
			case REFUSED -> this.language.say("ditolak", "refused");
			case SUPERSEDED -> this.language.say("digantikan", "superseded");
			case AFTER_LOCK -> this.language.say("tiba setelah periode dikunci", "after the lock");
		};
	}

}
