package id.selaras.cli;

import java.util.Objects;
import java.util.concurrent.Callable;

import id.selaras.batch.Rebuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code rebuild}. */
@CommandLine.Command(name = "rebuild", description = "Membuat ulang basis data dari berkas asli dan jurnal")
final class RebuildCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		Rebuild rebuilt = Rebuild.run(this.data.settings(command, this.language), this.data.today());
		Screen.of(command)
			.line(rebuilt.regencies() + this.language.say(" daerah, ", " regencies, ") + rebuilt.receipts()
					+ this.language.say(" tanda terima, ", " receipts, ") + rebuilt.decisions()
					+ this.language.say(" jawaban; jalankan nightly untuk menghitung ulang",
							" decisions; run nightly to compute again"));
		return ExitCode.DONE;
	}

}
