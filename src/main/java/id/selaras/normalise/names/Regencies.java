package id.selaras.normalise.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The 514 kabupaten and kota with their codes (Kepmendagri 300.2.2-2138/2025, updated by
 * 300.2.2-2430/2025). The longest name wins, or Manokwari Selatan would be Manokwari; a
 * typing error in the name of a place is no name.
 */
public final class Regencies {

	private static final Pattern KIND = Pattern.compile("\\b(?:pemkab|pemerintah\\s+kab(?:upaten)?|kab)\\b\\.?");

	/** Behind the name of a place, a word that makes it another place. */
	private static final Pattern PART = Pattern
		.compile("(?:barat|timur|utara|selatan|tengah|tenggara|daya|raya|hulu|hilir|kepulauan)\\b");

	private static final List<String> KINDS = List.of("kabupaten ", "kota ");

	/** By name with its kind. */
	private final Map<String, String> codeByName = new LinkedHashMap<>();

	/** The kinds that names begin with: a text without any of them names none. */
	private final Set<String> beginnings = new LinkedHashSet<>();

	/** By name without blanks: Toli-Toli, Toli Toli and Tolitoli are one. */
	private final Map<String, Set<String>> codesByJoinedName = new LinkedHashMap<>();

	private final Map<String, String> nameByCode = new LinkedHashMap<>();

	private Regencies(List<String> lines) {
		for (String line : lines) {
			String code = line.substring(0, line.indexOf(';'));
			String name = line.substring(line.indexOf(';') + 1);
			String plain = plain(name);
			this.codeByName.put(plain, code);
			this.beginnings.add(" " + plain.substring(0, plain.indexOf(' ') + 1));
			this.nameByCode.put(code, name);
			KINDS.stream().filter(plain::startsWith).forEach((kind) -> {
				add(plain, code);
				add(plain.substring(kind.length()), code);
			});
		}
	}

	private void add(String name, String code) {
		this.codesByJoinedName.computeIfAbsent(name.replace(" ", ""), (key) -> new LinkedHashSet<>()).add(code);
	}

	/** The list that comes with Selaras; read when it is first asked for. */
	public static Regencies shipped() {
		return Shipped.LIST;
	}

	/** Code of the regency that a line mentions, with its kind or by a code called so. */
	public Optional<String> mentioned(String text) {
		String plain = " " + plain(text) + " ";
		String best = "";
		if (this.beginnings.stream().anyMatch(plain::contains)) {
			for (String name : this.codeByName.keySet()) {
				if (name.length() > best.length() && isIn(plain, name)) {
					best = name;
				}
			}
		}
		return best.isEmpty() ? RegencyCode.called(text, this.nameByCode.keySet())
				: Optional.ofNullable(this.codeByName.get(best));
	}

	/** "Kabupaten Manokwari Barat" is none of the list, and not Manokwari. */
	private static boolean isIn(String plain, String name) {
		int at = plain.indexOf(name);
		while (at >= 0 && (plain.charAt(at - 1) != ' ' || plain.charAt(at + name.length()) != ' ')) {
			at = plain.indexOf(name, at + 1);
		}
		return at >= 0 && !PART.matcher(plain.substring(at + name.length() + 1)).lookingAt();
	}

	/**
	 * Code of the regency that is named where one is expected: by code, or by a name that
	 * is one regency's alone. Bandung is a kabupaten and a kota.
	 */
	public Optional<String> named(String text) {
		Optional<String> mentioned = mentioned(text).or(() -> RegencyCode.read(text, this.nameByCode.keySet()));
		Set<String> called = this.codesByJoinedName.getOrDefault(plain(text).replace(" ", ""), Set.of());
		return mentioned.isPresent() || called.size() != 1 ? mentioned : called.stream().findFirst();
	}

	/** All codes, sorted. */
	public SortedSet<String> codes() {
		return new TreeSet<>(this.nameByCode.keySet());
	}

	/** {@code Kabupaten Manokwari} for {@code 92.02}. */
	public String nameOf(String code) {
		return this.nameByCode.getOrDefault(code, code);
	}

	private static String plain(String name) {
		String tidy = Tokens.tidy(name);
		return lettersOf(isKindShort(tidy) ? KIND.matcher(tidy).replaceAll("kabupaten ") : tidy);
	}

	/** All 514 names are read for a single file: most need no pattern. */
	private static boolean isKindShort(String tidy) {
		for (int at = tidy.indexOf("kab"); at >= 0; at = tidy.indexOf("kab", at + 1)) {
			if (!tidy.startsWith("kabupaten", at)) {
				return true;
			}
		}
		return tidy.contains("pemerintah");
	}

	/** One blank between words, whatever stood there. */
	private static String lettersOf(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		boolean between = false;
		for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
			int sign = text.codePointAt(at);
			boolean letter = Character.isLetter(sign);
			if (letter && between && letters.length() > 0) {
				letters.append(' ');
			}
			if (letter) {
				letters.appendCodePoint(sign);
			}
			between = !letter;
		}
		return letters.toString();
	}

	/** Read once, and not before it is needed. */
	private static final class Shipped {

		static final Regencies LIST = new Regencies(read());

		private static List<String> read() {
			InputStream resource = Objects.requireNonNull(Regencies.class.getResourceAsStream("regencies.csv"));
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
				return reader.lines().filter((line) -> !line.startsWith("#")).toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
