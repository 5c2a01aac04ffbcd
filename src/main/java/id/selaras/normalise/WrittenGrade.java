package id.selaras.normalise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** A grade as officials type it: "WTP", "Opini WTP", "BB", "B (62,40)", "Ada". */
final class WrittenGrade {

	private static final Pattern WITH_SCORE = Pattern.compile("(\\p{L}[\\p{L} ]*?)\\s*[(/]\\s*(\\d[\\d.,]*)\\s*\\)?");

	private final List<List<String>> grades;

	WrittenGrade(List<List<String>> grades) {
		this.grades = grades;
	}

	Quantity.@Nullable Grade read(String raw) {
		Matcher matcher = WITH_SCORE.matcher(raw.strip());
		String word = matcher.matches() ? matcher.group(1) : raw.strip();
		String name = known(word.replaceFirst("(?i)^(opini|predikat|nilai)\\s+", ""));
		if (name == null) {
			return null;
		}
		WrittenNumber score = matcher.matches() ? WrittenNumber.read(matcher.group(2)) : null;
		return new Quantity.Grade(name, (score == null) ? null : score.readings().get(0));
	}

	private @Nullable String known(String word) {
		for (List<String> scale : this.grades) {
			for (String grade : scale) {
				if (grade.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
					return grade;
				}
			}
		}
		return null;
	}

}
