package id.selaras.cli;

import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Text;
import picocli.CommandLine;

/** Says in one line what is wrong with a command as it was typed. */
final class WrongUse {

	private WrongUse() {
	}

	static Text sentence(CommandLine.ParameterException mistake) {
		String english = String.valueOf(mistake.getMessage());
		return new Text(indonesian(mistake, english), english);
	}

	private static String indonesian(CommandLine.ParameterException mistake, String english) {
		String help = " (lihat --help)";
		if (mistake instanceof CommandLine.MissingParameterException missing) {
			return "belum diberikan: " + names(missing.getMissing()) + help;
		}
		if (mistake instanceof CommandLine.UnmatchedArgumentException unknown) {
			return "tidak dikenal: " + String.join(" ", unknown.getUnmatched()) + suggestions(unknown) + help;
		}
		CommandLine.Model.ArgSpec option = mistake.getArgSpec();
		return (option == null || mistake.getValue() == null) ? english
				: "nilai tidak sah untuk " + name(option) + ": '" + mistake.getValue() + "'" + hint(english) + help;
	}

	private static String suggestions(CommandLine.UnmatchedArgumentException unknown) {
		List<String> close = unknown.getSuggestions();
		return close.isEmpty() ? "" : "; mungkin maksudnya " + String.join(" atau ", close);
	}

	/**
	 * Our own converters say in Indonesian what is wanted, after the last comma or colon.
	 */
	private static String hint(String message) {
		int wanted = message.indexOf("seharusnya");
		return (wanted < 0) ? "" : ", " + message.substring(wanted);
	}

	private static String names(List<CommandLine.Model.ArgSpec> options) {
		return options.stream().map(WrongUse::name).collect(Collectors.joining(", "));
	}

	private static String name(CommandLine.Model.ArgSpec option) {
		return (option instanceof CommandLine.Model.OptionSpec named) ? named.longestName() : option.paramLabel();
	}

}
