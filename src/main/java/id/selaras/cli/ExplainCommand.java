package id.selaras.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import id.selaras.batch.OpenStore;
import id.selaras.batch.Pedigree;
import id.selaras.finding.Identifier;
import id.selaras.store.Findings;
import id.selaras.store.Questions;
import id.selaras.store.StoredFinding;
import id.selaras.store.StoredQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code explain CODE}: where a printed figure, finding, or question comes from, cell by
 * cell.
 */
@CommandLine.Command(name = "explain",
		description = "Asal-usul sebuah angka, temuan, atau pertanyaan: berkas, sel, langkah, rumus")
final class ExplainCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Parameters(paramLabel = "KODE",
			description = "Kode di laporan, misalnya 9202-0A1B2C3D4E (angka) atau 9202-0A1B2C (temuan)")
	private String code = "";

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		Screen screen = Screen.of(Objects.requireNonNull(this.spec));
		try (OpenStore store = this.data.open(this.spec, this.language)) {
			String printed = this.code.strip().toUpperCase(Locale.ROOT);
			Optional<Pedigree> found = Pedigree.of(store, printed);
			if (found.isPresent()) {
				new PedigreeText(screen, this.language).print(found.get());
				return ExitCode.DONE;
			}
			String regency = Identifier.regencyOf(printed);
			List<StoredFinding> findings = store.get(Findings.class).identified(regency, printed);
			List<StoredQuestion> questions = store.get(Questions.class).identified(regency, printed);
			new RemarkText(screen, this.language).print(findings, questions);
			if (!findings.isEmpty() || !questions.isEmpty()) {
				return ExitCode.DONE;
			}
			Screen.errors(this.spec)
				.line("selaras: " + this.code + ": " + this.language.say(
						"kode ini bukan angka yang pernah dicetak dari data ini, dan bukan temuan atau pertanyaan yang berlaku sekarang",
						"this code is no figure that was ever printed from this data, and no finding or question that stands now"));
		}
		return ExitCode.WRONG_USE;
	}

}
