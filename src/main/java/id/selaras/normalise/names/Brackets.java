package id.selaras.normalise.names;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Units;

/**
 * What stands in brackets: a unit is noted, an abbreviation of the words outside is
 * dropped, all else are words like others.
 */
final class Brackets {

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern PERCENT_AT_END = Pattern.compile("%[\\s.]*$");

	private static final Pattern NOTHING = Pattern.compile("[\\s.]*");

	/** A rate, or what goes without saying; the income "per kapita" is another one. */
	private static final Pattern PER_SO_MANY = Pattern.compile("per (?:.*\\d.*|tahun|thn)");

	private static final Pattern SIZE = Pattern.compile("^(ribu|juta|miliar|milyar)\\b *");

	/** Beside those that operators list. */
	private static final Set<String> UNITS = Set.of("", "%", "persen", "persentase", "prosentase", "prosen", "angka",
			"level", "menit", "rasio", "predikat", "kategori");

	/** Never the first letters of whatever words stand before them. */
	private static final Set<String> SCHOOLS = Set.of("tk", "sd", "mi", "smp", "mts", "sma", "smk", "ma", "slb");

	private final Units units;

	private final Function<String, List<List<String>>> expansions;

	/** A text without the brackets that say nothing more, and the unit that it names. */
	record Text(String text, String unit) {
	}

	/**
	 * Brackets.
	 * @param expansions all readings of a text, its abbreviations written out
	 */
	Brackets(Units units, Function<String, List<List<String>>> expansions) {
		this.units = units;
		this.expansions = expansions;
	}

	Text of(String tidy) {
		String unit = "";
		StringBuilder left = new StringBuilder();
		Matcher matcher = BRACKETS.matcher(tidy);
		String outside = BRACKETS.matcher(tidy).replaceAll(" ");
		while (matcher.find()) {
			String inside = matcher.group(1).strip();
			boolean last = NOTHING.matcher(BRACKETS.matcher(tidy.substring(matcher.end())).replaceAll("")).matches();
			if (isUnit(inside) && (last || inside.equals("%"))) {
				unit = inside;
				matcher.appendReplacement(left, " ");
			}
			else {
				matcher.appendReplacement(left,
						saysAgain(inside, outside) ? " " : Matcher.quoteReplacement(" " + inside + " "));
			}
		}
		matcher.appendTail(left);
		Matcher sign = PERCENT_AT_END.matcher(left);
		return (sign.find() && sign.start() > 0) ? new Text(sign.replaceFirst(""), "%")
				: new Text(left.toString(), unit);
	}

	private boolean isUnit(String inside) {
		return PER_SO_MANY.matcher(inside).matches() || Arrays.stream(inside.split("/"))
			.map((part) -> SIZE.matcher(part.strip()).replaceFirst(""))
			.allMatch((part) -> UNITS.contains(part) || this.units.known(part).isPresent());
	}

	private boolean saysAgain(String inside, String outside) {
		List<List<String>> around = this.expansions.apply(outside);
		List<String> letters = Tokens.of(inside);
		if (letters.size() == 1 && !SCHOOLS.contains(letters.get(0))
				&& around.stream().anyMatch((words) -> areInitials(letters.get(0), words))) {
			return true;
		}
		return !letters.isEmpty() && this.expansions.apply(inside)
			.stream()
			.map(Brackets::weighty)
			.anyMatch((words) -> around.stream()
				.anyMatch((other) -> Collections.indexOfSubList(weighty(other), words) >= 0));
	}

	private static List<String> weighty(List<String> words) {
		return Reading.of(words).words();
	}

	/**
	 * Whether the letters, in any order, are the first ones of as many words side by
	 * side: TPT, and IKAD for Indeks Akses Keuangan Daerah.
	 */
	private static boolean areInitials(String letters, List<String> words) {
		if (letters.length() < 2 || letters.length() > 10) {
			return false;
		}
		List<String> weighty = weighty(words);
		String sorted = sorted(letters);
		for (int from = 0; from + letters.length() <= weighty.size(); from++) {
			StringBuilder initials = new StringBuilder();
			weighty.subList(from, from + letters.length()).forEach((word) -> initials.append(word.charAt(0)));
			if (sorted(initials.toString()).equals(sorted)) {
				return true;
			}
		}
		return false;
	}

	private static String sorted(String letters) {
		char[] chars = letters.toCharArray();
		Arrays.sort(chars);
		return String.valueOf(chars);
	}

}
