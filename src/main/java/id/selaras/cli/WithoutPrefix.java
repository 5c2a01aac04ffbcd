package id.selaras.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;

/**
 * The offered name that is what was written without some words before it: "Tingkat
 * Kematangan Kebijakan Internal" for "Kebijakan Internal". Only one that is equal counts.
 */
final class WithoutPrefix {

	private WithoutPrefix() {
	}

	static Optional<String> choice(Question question, String prefix) {
		String written = plain(question.wording());
		String before = plain(prefix) + " ";
		if (!written.startsWith(before)) {
			return Optional.empty();
		}
		String rest = written.substring(before.length());
		List<String> equal = question.alternatives()
			.stream()
			.filter((alternative) -> plain(alternative.label()).equals(rest))
			.map(Alternative::choice)
			.toList();
		return (equal.size() == 1) ? Optional.of(equal.get(0)) : Optional.empty();
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
