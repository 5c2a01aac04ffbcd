package id.selaras.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.selaras.finding.Explained;
import id.selaras.finding.Language;
import id.selaras.home.HomeException;
import id.selaras.store.LostDatabase;
import picocli.CommandLine;

/** The program: its commands, and how mistakes are told. */
@CommandLine.Command(name = "selaras", description = "Dari formulir perangkat daerah ke laporan evaluasi RPJMD",
		subcommands = { NightlyCommand.class, CheckCommand.class, RulesCommand.class, FormsCommand.class,
				QuestionsCommand.class, AnswerCommand.class, DecisionsCommand.class, ExplainCommand.class,
				ChangesCommand.class, PlanCommand.class, ReleaseCommand.class, StatusCommand.class, ServeCommand.class,
				RebuildCommand.class, VerifyDataCommand.class, BackupCommand.class, RestoreCommand.class,
				BenchCommand.class },
		synopsisSubcommandLabel = "PERINTAH", mixinStandardHelpOptions = true, version = "Selaras 0.1.0")
public final class Selaras {

	private Selaras() {
	}

	public static void main(String[] arguments) {
		// nothing of the web is loaded ahead for commands that have no use for it
		System.setProperty("spring.backgroundpreinitializer.ignore", "true");
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		System.exit(run(arguments, out, err));
	}

	static int run(String[] arguments, PrintWriter out, PrintWriter err) {
		CommandLine line = commands((arguments.length == 0) ? "" : arguments[0]).setOut(out).setErr(err);
		line.getSubcommands().values().forEach(Selaras::offerHelp);
		line.setParameterExceptionHandler((mistake, given) -> {
			Screen.errors(mistake.getCommandLine().getCommandSpec())
				.line("selaras: " + WrongUse.sentence(mistake).in(language(given)));
			return ExitCode.WRONG_USE;
		});
		line.setExecutionExceptionHandler((mistake, command, result) -> {
			Screen.errors(command.getCommandSpec()).line("selaras: " + sentence(mistake, language(arguments)));
			return (mistake instanceof HomeException || mistake instanceof IllegalArgumentException)
					? ExitCode.WRONG_USE : ExitCode.FAILURE;
		});
		if (arguments.length == 0) {
			line.usage(out);
			return ExitCode.WRONG_USE;
		}
		return line.execute(arguments);
	}

	/**
	 * The one that is meant, where there is one: to set up all takes longer than some do.
	 */
	private static CommandLine commands(String name) {
		if (name.equals("check")) {
			CheckCommand begun = CheckCommand.begun();
			return alone().addSubcommand(name, begun);
		}
		for (Class<?> type : Selaras.class.getAnnotation(CommandLine.Command.class).subcommands()) {
			if (type.getAnnotation(CommandLine.Command.class).name().equals(name)) {
				return alone().addSubcommand(type);
			}
		}
		return new CommandLine(new Selaras());
	}

	/** The program without the commands that nobody asked for. */
	private static CommandLine alone() {
		return new CommandLine(CommandLine.Model.CommandSpec.create().name("selaras"));
	}

	private static void offerHelp(CommandLine command) {
		command.getCommandSpec().mixinStandardHelpOptions(true);
		command.getSubcommands().values().forEach(Selaras::offerHelp);
	}

	/** As far as it can be told before the command has been understood. */
	private static Language language(String... given) {
		return List.of(given).contains("en") ? Language.ENGLISH : Language.INDONESIAN;
	}

	private static String sentence(Exception mistake, Language language) {
		return Explained.behind(mistake)
			.or(() -> LostDatabase.isBehind(mistake) ? Optional.of(LostDatabase.TEXT) : Optional.empty())
			.map((text) -> text.in(language))
			.orElseGet(() -> Objects.requireNonNullElse(mistake.getMessage(), mistake.getClass().getSimpleName()));
	}

}
