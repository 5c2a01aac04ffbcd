package id.selaras.normalise.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that one or two letters part and that all mean something: pisang and pinang,
 * Posyandu and Posbindu. None is ever another one mistyped.
 */
final class LookAlikes {

	private static final Pattern NEAR = Pattern.compile(";");

	private static final Set<String> SHIPPED = read();

	private LookAlikes() {
	}

	/** The list that comes with Selaras, lower case. */
	static Set<String> shipped() {
		return SHIPPED;
	}

	private static Set<String> read() {
		InputStream resource = Objects.requireNonNull(LookAlikes.class.getResourceAsStream("look-alikes.csv"));
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap(NEAR::splitAsStream)
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
