package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;

/** Grades as officials type them: "WTP", "Opini WTP", "B (62,40)", "Level 3", "Ada". */
public final class GradeText {

	private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final String SCORE = "(\\d(?:[\\d.,]*\\d)?)";

	private static final Pattern WITH_SCORE = Pattern
		.compile("(\\p{L}[\\p{L} ]*?)\\s*[(/=: -]\\s*" + SCORE + "\\s*\\)?");

	private static final Pattern SCORE_FIRST = Pattern.compile(SCORE + "\\s*[(/=-]\\s*(\\p{L}[\\p{L} ]*?)\\s*\\)?");

	private static final Pattern EXPLAINED = Pattern.compile("(\\p{L}[\\p{L} ]*?)\\s*\\(([^\\d()]*)\\)");

	private static final Pattern KIND = Pattern
		.compile("(?:opini(?: bpk)?|predikat|nilai|kategori|kualifikasi|hasil)\\s*:?\\s+", CASELESS);

	private static final Pattern STEP = Pattern
		.compile("(level|lvl|lv|tingkat|peringkat|ranking|rangking|rank|juara|urutan)\\.?\\s*(?:ke\\s?-?\\s?)?"
				+ "(\\d{1,3}|[ivx]+)(?:\\s*\\(" + SCORE + "\\))?", CASELESS);

	/** More is no score: "WTP (2022)" says of which year it is. */
	private static final BigDecimal MOST = BigDecimal.valueOf(1000);

	private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:[. ]\\p{L})+\\.?");

	private static final List<String> LEVELS = List.of("level", "lvl", "lv", "tingkat");

	private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

	private static final Map<String, String> IN_FULL = Map.of("wajar tanpa pengecualian", "WTP",
			"wajar dengan pengecualian", "WDP", "tidak wajar", "TW", "tidak memberikan pendapat", "TMP", "disclaimer",
			"TMP", "tidak menyatakan pendapat", "TMP");

	/** As the scale spells it, by the same in small letters. */
	private final Map<String, String> grades = new HashMap<>();

	/**
	 * A reader of grades.
	 * @param scales names of grades, scale by scale
	 */
	public GradeText(List<List<String>> scales) {
		scales.forEach(
				(scale) -> scale.forEach((grade) -> this.grades.putIfAbsent(grade.toLowerCase(Locale.ROOT), grade)));
	}

	/** Null where the text is no grade. */
	Quantity.@Nullable Grade read(String tidied) {
		if (!hasLetter(tidied)) {
			String name = this.grades.get(tidied.strip().toLowerCase(Locale.ROOT));
			return (name == null) ? null : new Quantity.Grade(name, null);
		}
		Matcher step = STEP.matcher(tidied);
		if (step.matches()) {
			return step(step);
		}
		Matcher score = WITH_SCORE.matcher(tidied);
		if (score.matches()) {
			return grade(score.group(1), score.group(2));
		}
		Matcher first = SCORE_FIRST.matcher(tidied);
		if (first.matches()) {
			return grade(first.group(2), first.group(1));
		}
		Matcher explained = EXPLAINED.matcher(tidied);
		if (!explained.matches()) {
			return grade(tidied, "");
		}
		return NumberText.speaksOfSomethingElse(explained.group(2).strip()) ? null : grade(explained.group(1), "");
	}

	private static boolean hasLetter(String text) {
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			if (Character.isLetter(text.codePointAt(at))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text itself says that a grade follows: "Predikat A". */
	static boolean isIntroduced(String tidied) {
		return KIND.matcher(tidied).lookingAt();
	}

	private static Quantity.@Nullable Grade step(Matcher step) {
		String number = step.group(2).toLowerCase(Locale.ROOT);
		int roman = ROMAN.indexOf(number) + 1;
		if (!Character.isDigit(number.charAt(0)) && roman == 0) {
			return null;
		}
		boolean level = LEVELS.contains(step.group(1).toLowerCase(Locale.ROOT));
		String name = (level ? "Level " : "Peringkat ") + ((roman > 0) ? String.valueOf(roman) : number);
		return new Quantity.Grade(name, (step.group(3) == null) ? null : score(step.group(3)));
	}

	private Quantity.@Nullable Grade grade(String word, String score) {
		String name = known(KIND.matcher(word).replaceFirst(""));
		BigDecimal number = score.isEmpty() ? null : score(score);
		if (name == null || (!score.isEmpty() && number == null)) {
			return null;
		}
		return new Quantity.Grade(name, (number == null || number.compareTo(MOST) > 0) ? null : number);
	}

	/** Scores lie below a thousand: "62.400" is one with three decimals. */
	private static @Nullable BigDecimal score(String digits) {
		return Digits.read(digits).stream().map(Digits::number).min(BigDecimal::compareTo).orElse(null);
	}

	private @Nullable String known(String written) {
		String word = written.strip().toLowerCase(Locale.ROOT);
		String bare = DOTTED.matcher(word).matches() ? word.replaceAll("[. ]", "") : word;
		String full = IN_FULL.get(bare);
		String sought = (full == null) ? bare : full.toLowerCase(Locale.ROOT);
		return this.grades.get(sought);
	}

}
