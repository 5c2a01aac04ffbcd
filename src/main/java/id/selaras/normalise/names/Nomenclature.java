package id.selaras.normalise.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The national code list of what kabupaten and kota do, of one vintage (about 2025). Sub
 * kegiatan of earlier years bear other numbers.
 */
public final class Nomenclature {

	private static final String OWN_FIELD = "X.XX";

	private final Map<String, Activity> byCode = new LinkedHashMap<>();

	private final Map<String, List<Activity>> byName = new HashMap<>();

	private final Set<String> words = new HashSet<>();

	private final Set<String> frequentWords = new HashSet<>();

	private Nomenclature(List<Activity> activities) {
		Map<String, Integer> times = new HashMap<>();
		Set<String> counted = new HashSet<>();
		for (Activity activity : activities) {
			this.byCode.put(activity.code(), activity);
			this.byName.computeIfAbsent(plain(activity.name()), (key) -> new ArrayList<>()).add(activity);
			for (String text : List.of(activity.name(), activity.indicator())) {
				if (counted.add(text)) {
					Tokens.of(Tokens.tidy(text)).forEach((word) -> times.merge(word, 1, Integer::sum));
				}
			}
		}
		this.words.addAll(times.keySet());
		times.forEach((word, count) -> {
			if (count > 1) {
				this.frequentWords.add(word);
			}
		});
	}

	/** The list that comes with Selaras; read when it is first asked for. */
	public static Nomenclature shipped() {
		return Shipped.LIST;
	}

	/** By code; the field of an agency's own stands for any. */
	public Optional<Activity> byCode(String code) {
		Activity exact = this.byCode.get(code);
		if (exact == null && code.matches("\\d\\.\\d{2}\\.01\\b.*")) {
			exact = this.byCode.get(OWN_FIELD + code.substring(4));
		}
		return Optional.ofNullable(exact);
	}

	/** By name, case and punctuation aside; only where no other activity is called so. */
	public Optional<Activity> byName(String name) {
		List<Activity> called = this.byName.getOrDefault(plain(name), List.of());
		return (called.size() == 1) ? Optional.of(called.get(0)) : Optional.empty();
	}

	/**
	 * By code, then by name.
	 * @param code as it should be written, or empty
	 * @param name as written, or empty
	 * @return none where code and name mean two things
	 */
	public Optional<Activity> find(String code, String name) {
		Optional<Activity> coded = byCode(code);
		if (coded.isEmpty()) {
			return code.isEmpty() ? byName(name) : Optional.empty();
		}
		return coded.filter((activity) -> name.isBlank() || plain(activity.name()).equals(plain(name)));
	}

	/** All words that stand in it; a few are mistyped. */
	Set<String> words() {
		return this.words;
	}

	/** Words that stand in it more than once, which are no typing errors. */
	Set<String> frequentWords() {
		return this.frequentWords;
	}

	private static String plain(String name) {
		return String.join(" ", Tokens.of(Tokens.tidy(name)));
	}

	/** Read once, and not before it is needed. */
	private static final class Shipped {

		static final Nomenclature LIST = new Nomenclature(read());

		private static List<Activity> read() {
			InputStream resource = Objects.requireNonNull(Nomenclature.class.getResourceAsStream("nomenclature.csv"));
			try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
				return reader.lines()
					.filter((line) -> !line.startsWith("#"))
					.map((line) -> line.split(";", 4))
					.map((fields) -> new Activity(fields[0], fields[1], fields[2], fields[3]))
					.toList();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
