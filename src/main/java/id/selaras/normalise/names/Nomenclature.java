package id.selaras.normalise.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The national code list of what kabupaten and kota do, of one vintage (about 2025). Sub
 * kegiatan of earlier years bear other numbers.
 */
public final class Nomenclature {

	private static final String OWN_FIELD = "X.XX";

	private static final Pattern OWN_PROGRAMME = Pattern.compile("\\d\\.\\d{2}\\.01\\b");

	private final Map<String, Activity> byCode = new LinkedHashMap<>();

	private Nomenclature(List<Activity> activities) {
		activities.forEach((activity) -> this.byCode.put(activity.code(), activity));
	}

	/** The list that comes with Selaras; read when it is first asked for. */
	public static Nomenclature shipped() {
		return Shipped.LIST;
	}

	/** By code; the field of an agency's own stands for any. */
	public Optional<Activity> byCode(String code) {
		Activity exact = this.byCode.get(code);
		if (exact == null && OWN_PROGRAMME.matcher(code).lookingAt()) {
			exact = this.byCode.get(OWN_FIELD + code.substring(4));
		}
		return Optional.ofNullable(exact);
	}

	/** By name, case and punctuation aside; only where no other activity is called so. */
	public Optional<Activity> byName(String name) {
		List<Named> alike = Named.BY_ENDS.getOrDefault(NameEnds.of(name), List.of());
		if (alike.isEmpty()) {
			return Optional.empty();
		}
		String plain = NameEnds.plain(name);
		List<Activity> called = alike.stream()
			.filter((named) -> named.plain().equals(plain))
			.map((named) -> named.activity)
			.toList();
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
		return coded
			.filter((activity) -> name.isBlank() || NameEnds.plain(activity.name()).equals(NameEnds.plain(name)));
	}

	/** All of the list, in its order. */
	public Collection<Activity> activities() {
		return this.byCode.values();
	}

	/**
	 * An activity and its name as names are compared. Made when a name is first looked
	 * for: most forms give codes.
	 */
	private static final class Named {

		static final Map<String, List<Named>> BY_ENDS = shipped().activities()
			.stream()
			.map(Named::new)
			.collect(Collectors.groupingBy((named) -> NameEnds.of(named.activity.name())));

		private final Activity activity;

		private volatile @Nullable String plain;

		Named(Activity activity) {
			this.activity = activity;
		}

		/** Tidied when a name with these ends is first looked for. */
		String plain() {
			String known = this.plain;
			if (known == null) {
				known = NameEnds.plain(this.activity.name());
				this.plain = known;
			}
			return known;
		}

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
