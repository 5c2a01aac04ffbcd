package id.selaras.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import id.selaras.batch.OpenStore;
import id.selaras.batch.Pedigree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code explain CODE}: where a printed figure comes from, cell by cell. */
@CommandLine.Command(name = "explain", description = "Asal-usul sebuah angka: berkas, sel, langkah, rumus")
final class ExplainCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Parameters(paramLabel = "KODE", description = "Kode di samping angka, misalnya 9202-0A1B2C3D4E")
	private String code = "";

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		try (OpenStore store = this.data.open(Objects.requireNonNull(this.spec), this.language)) {
			Optional<Pedigree> found = Pedigree.of(store, this.code.strip().toUpperCase(Locale.ROOT));
			if (found.isEmpty()) {
				Screen.errors(this.spec)
					.line("selaras: " + this.code + ": "
							+ this.language.say("kode ini tidak pernah dicetak dari data ini",
									"this code was never printed from this data"));
				return ExitCode.WRONG_USE;
			}
			new PedigreeText(Screen.of(this.spec), this.language).print(found.get());
		}
		return ExitCode.DONE;
	}

}
