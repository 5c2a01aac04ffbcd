package id.selaras.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import id.selaras.finding.Severity;
import id.selaras.home.PlanPath;
import id.selaras.normalise.PlanContent;
import id.selaras.plan.Indicator;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code plan check}: how a plan is read, before a night reads it. */
@CommandLine.Command(name = "plan", description = "Memeriksa indikator RPJMD", subcommands = PlanCommand.Check.class)
final class PlanCommand extends CommandGroup {

	/** Prints what every doubtful cell becomes. */
	@CommandLine.Command(name = "check", description = "Memeriksa berkas atau folder RPJMD tanpa menyimpan apa pun")
	static final class Check implements Callable<Integer> {

		@CommandLine.Mixin
		private final LanguageOption language = new LanguageOption();

		@CommandLine.Mixin
		private final Installation installation = new Installation();

		@CommandLine.Parameters(arity = "1..*", paramLabel = "FOLDER|FILE",
				description = "indicators.csv atau .xlsx, foldernya, atau folder sebuah daerah")
		private List<Path> paths = new ArrayList<>();

		@CommandLine.Spec
		private CommandLine.Model.@Nullable CommandSpec spec;

		@Override
		public Integer call() {
			Screen screen = Screen.of(this.spec);
			PlanPath plans = new PlanPath(this.installation.jobs());
			boolean errors = false;
			for (Path path : this.paths) {
				List<Path> files = PlanPath.files(path);
				if (files.isEmpty()) {
					Screen.errors(this.spec)
						.line("selaras: " + path + ": "
								+ this.language.say("tidak ada indicators.csv atau indicators.xlsx",
										"no indicators.csv or indicators.xlsx"));
					return ExitCode.WRONG_USE;
				}
				for (Path file : files) {
					PlanContent content = plans.read(file);
					screen.line(file + ": " + counts(content));
					new FindingLines(screen, this.language).print(content.findings(), content.questions());
					errors |= content.findings().stream().anyMatch((it) -> it.severity() == Severity.ERROR);
				}
			}
			return errors ? ExitCode.FINDINGS : ExitCode.DONE;
		}

		private String counts(PlanContent content) {
			SortedSet<Integer> years = new TreeSet<>();
			long targets = 0;
			for (Indicator indicator : content.indicators()) {
				years.addAll(indicator.targets().keySet());
				targets += indicator.targets()
					.values()
					.stream()
					.map(Target::performance)
					.filter(Objects::nonNull)
					.count();
			}
			String span = years.isEmpty() ? "" : ", " + years.first() + "-" + years.last();
			return content.indicators().size() + this.language.say(" indikator", " indicators") + span + ", " + targets
					+ this.language.say(" target", " targets") + ", " + content.questions().size()
					+ this.language.say(" pertanyaan", " questions");
		}

	}

}
