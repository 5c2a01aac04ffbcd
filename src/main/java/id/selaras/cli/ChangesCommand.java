package id.selaras.cli;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import id.selaras.batch.Changes;
import id.selaras.batch.OpenStore;
import id.selaras.form.FormDefinition;
import id.selaras.normalise.RowChange;
import id.selaras.normalise.Value;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.report.ReportDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code changes}: what later revisions say otherwise, and which figures moved. */
@CommandLine.Command(name = "changes", description = "Apa yang diubah oleh kiriman susulan dalam satu periode")
final class ChangesCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final DataOption data = new DataOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Option(names = "--regency", required = true, paramLabel = "R", converter = RegencyOption.class,
			description = "Kode atau nama daerah, misalnya 92.02 atau Manokwari")
	private String regency = "";

	@CommandLine.Option(names = "--period", required = true, paramLabel = "P",
			converter = NightlyCommand.PeriodConverter.class, description = "Periode, misalnya 2023-TW4")
	private @Nullable Period period;

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		CommandLine.Model.CommandSpec command = Objects.requireNonNull(this.spec);
		Map<String, FormDefinition> forms = this.installation.jobs()
			.forms()
			.stream()
			.collect(Collectors.toMap(FormDefinition::id, (form) -> form));
		try (OpenStore store = this.data.open(command, this.language)) {
			Changes changes = Changes.of(store, this.regency, Objects.requireNonNull(this.period));
			Screen screen = Screen.of(command);
			if (changes.revisions().isEmpty()) {
				screen.line(this.language.say("Tidak ada kiriman susulan.", "Nothing was sent a second time."));
			}
			changes.revisions().forEach((revision) -> print(screen, revision, forms.get(revision.later().form())));
			if (!changes.figures().isEmpty()) {
				print(screen, changes);
			}
		}
		return ExitCode.DONE;
	}

	private void print(Screen screen, Changes.Revision revision, @Nullable FormDefinition form) {
		Submission later = revision.later();
		screen.line(later.agency() + ", " + ((form == null) ? later.form() : form.name()) + ", " + later.period() + ": "
				+ revision.earlier().path() + " -> " + later.path());
		if (revision.changes().isEmpty()) {
			screen.line("  " + this.language.say("tidak ada angka yang berubah", "no value changed"));
		}
		for (RowChange change : revision.changes()) {
			String column = (form == null) ? change.column()
					: form.columnOf(change.column())
						.map((definition) -> definition.label(change.column()))
						.orElse(change.column());
			screen.line("  " + change.row().name() + ", " + column + ": " + shown(change.before()) + " -> "
					+ shown(change.after()));
		}
	}

	private String shown(@Nullable Value value) {
		if (value == null) {
			return this.language.say("(tidak ada)", "(none)");
		}
		String written = value.raw().isBlank() ? this.language.say(value.state().indonesian(), value.state().english())
				: "\"" + value.raw() + "\"";
		return written + " (" + value.cell() + ")";
	}

	private void print(Screen screen, Changes changes) {
		screen.line(this.language.say("Angka yang ikut berubah:", "Figures that moved:"));
		for (Changes.Moved moved : changes.figures()) {
			screen.line("  " + moved.now().figure().key() + "  " + moved.before().figure().code() + " "
					+ moved.before().figure().value() + " -> " + moved.now().figure().code() + " "
					+ moved.now().figure().value());
		}
		screen.line(
				this.language.say("Laporan yang memuatnya: ", "Reports that show them: ") + this.installation.reports()
					.reports()
					.stream()
					.map(ReportDefinition::file)
					.collect(Collectors.joining(", ")));
	}

}
