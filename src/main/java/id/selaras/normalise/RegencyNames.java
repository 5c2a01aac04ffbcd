package id.selaras.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The 514 kabupaten and kota by their official names, to notice a form of another one.
 * The longest name wins: Manokwari Selatan is not Manokwari.
 */
final class RegencyNames {

	private static final Map<String, String> CODE_BY_NAME = load();

	private RegencyNames() {
	}

	/** Code of the regency that the text names with its kind, if it names one. */
	static Optional<String> find(String text) {
		String plain = " " + text.toLowerCase(Locale.ROOT)
			.replaceAll("\\bkab\\.?\\s", "kabupaten ")
			.replaceAll("[^\\p{L}]+", " ")
			.strip() + " ";
		String best = "";
		for (String name : CODE_BY_NAME.keySet()) {
			if (name.length() > best.length() && plain.contains(" " + name + " ")) {
				best = name;
			}
		}
		return Optional.ofNullable(CODE_BY_NAME.get(best));
	}

	/** {@code Kabupaten Manokwari} for {@code 92.02}. */
	static String nameOf(String code) {
		return CODE_BY_NAME.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(code))
			.map((entry) -> titleCase(entry.getKey()))
			.findFirst()
			.orElse(code);
	}

	private static String titleCase(String name) {
		StringBuilder title = new StringBuilder();
		for (String word : name.split(" ")) {
			title.append(title.isEmpty() ? "" : " ")
				.append(Character.toUpperCase(word.charAt(0)))
				.append(word.substring(1));
		}
		return title.toString();
	}

	private static Map<String, String> load() {
		Map<String, String> codes = new LinkedHashMap<>();
		InputStream resource = Objects.requireNonNull(RegencyNames.class.getResourceAsStream("regencies.csv"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			reader.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				String name = line.substring(line.indexOf(';') + 1).toLowerCase(Locale.ROOT);
				codes.put(name.replaceAll("[^\\p{L}]+", " ").strip(), line.substring(0, line.indexOf(';')));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return codes;
	}

}
