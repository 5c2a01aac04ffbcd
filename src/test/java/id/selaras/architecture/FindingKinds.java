package id.selaras.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.crosscheck.Rule;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.KebabCase;

/** What is wrong with kinds of findings and with rules; one line per mistake. */
final class FindingKinds {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}?");

	private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

	private FindingKinds() {
	}

	static List<String> mistakes(Class<?> kind) {
		List<String> mistakes = new ArrayList<>();
		String code = KebabCase.of(kind.getSimpleName());
		if (!kind.isRecord()) {
			mistakes.add(code + " is no record");
		}
		if (!CODE.matcher(code).matches()) {
			mistakes.add(code + " is not in kebab case");
		}
		FindingType type = kind.getAnnotation(FindingType.class);
		if (type == null) {
			mistakes.add(code + " lacks @FindingType");
			return mistakes;
		}
		Set<String> facts = kind.isRecord() ? Arrays.stream(kind.getRecordComponents())
			.map((component) -> component.getName())
			.collect(Collectors.toSet()) : Set.of();
		Map.of("text", type.text(), "english", type.english(), "advice", type.advice(), "adviceEnglish",
				type.adviceEnglish())
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((text) -> mistakes.addAll(mistakes(code + "." + text.getKey(), text.getValue(), facts)));
		return mistakes;
	}

	private static List<String> mistakes(String name, String text, Set<String> facts) {
		if (text.isBlank()) {
			return List.of(name + " is empty");
		}
		return PLACEHOLDER.matcher(text)
			.results()
			.map((MatchResult match) -> match.group(1))
			.filter((placeholder) -> !facts.contains(placeholder))
			.map((placeholder) -> name + " names {" + placeholder + "}, which is no fact")
			.toList();
	}

	/** Codes that two kinds share. */
	static List<String> sharedCodes(Collection<Class<?>> kinds) {
		return kinds.stream()
			.collect(Collectors.groupingBy((kind) -> KebabCase.of(kind.getSimpleName()), TreeMap::new,
					Collectors.counting()))
			.entrySet()
			.stream()
			.filter((code) -> code.getValue() > 1)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What keeps a class of the package of rules from being found as a rule. */
	static List<String> ruleMistakes(Class<?> type) {
		List<String> mistakes = new ArrayList<>();
		if (!Rule.class.isAssignableFrom(type)) {
			mistakes.add(type.getSimpleName() + " is no rule");
		}
		if (Stream.of(type.getConstructors()).noneMatch((constructor) -> constructor.getParameterCount() == 0)) {
			mistakes.add(type.getSimpleName() + " has no public constructor without arguments");
		}
		if (Stream.of(type.getDeclaredClasses()).noneMatch(FindingFacts.class::isAssignableFrom)) {
			mistakes.add(type.getSimpleName() + " has no finding inside");
		}
		return mistakes;
	}

}
