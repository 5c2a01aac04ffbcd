package id.selaras.finding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that the agency can see and fix.
 *
 * @param code kebab case name of the kind
 * @param severity what it does to the value it names
 * @param location where
 * @param values the facts by name, as printed in the texts; days as 2023-10-18
 * @param text what is wrong
 * @param advice what to do
 * @param explanation what the agency said about it, or empty
 */
public record Finding(String code, Severity severity, Location location, Map<String, String> values, Text text,
		Text advice, String explanation) {

	public Finding {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** One that nobody has explained. */
	public Finding(String code, Severity severity, Location location, Map<String, String> values, Text text,
			Text advice) {
		this(code, severity, location, values, text, advice, "");
	}

	/**
	 * Of what nearly always tells two apart; to hash texts and facts, too, takes longer
	 * than to compare the few that agree.
	 */
	@Override
	public int hashCode() {
		return 31 * this.code.hashCode() + this.location.hashCode();
	}

	public Finding explainedBy(String words) {
		return new Finding(this.code, this.severity, this.location, this.values, this.text, this.advice, words);
	}

	public boolean isExplained() {
		return !this.explanation.isEmpty();
	}

	/** Its severity as printed; what was explained weighs no more. */
	public String standing() {
		return isExplained() ? "Dijelaskan" : this.severity.indonesian();
	}

	public static Finding of(FindingFacts facts, Location location) {
		Kind kind = Kind.KINDS.get(facts.getClass());
		Map<String, String> values = values(kind, facts, Finding::printed);
		Map<String, String> indonesian = kind.hasDays() ? values(kind, facts, Finding::indonesian) : values;
		return new Finding(kind.code(), kind.severity(), location, values,
				new Text(kind.text().fill(indonesian), kind.english().fill(values)),
				new Text(kind.advice().fill(indonesian), kind.adviceEnglish().fill(values)));
	}

	/**
	 * The identifier that people quote: the same wherever and whenever the same finding
	 * is made.
	 */
	public String identifier(String regencyCode) {
		String cell = this.location.place() + (this.location.cell() == null ? this.location.subject() : "");
		return Identifier.of(regencyCode, 6, this.location.original(), cell, this.code);
	}

	/** The value that should stand there, or empty where no one knows. */
	public String proposal() {
		return this.values.getOrDefault(FindingFacts.PROPOSAL, "");
	}

	/**
	 * What it says, wherever it stands: the same again is explained by the same words.
	 */
	public String matter() {
		return this.code + " " + this.values;
	}

	private static Map<String, String> values(Kind kind, FindingFacts facts, Function<Object, String> printed) {
		Map<String, String> values = new LinkedHashMap<>();
		kind.accessors().forEach((name, accessor) -> values.put(name, printed.apply(read(facts, accessor))));
		return values;
	}

	private static Object read(FindingFacts facts, Method accessor) {
		try {
			return accessor.invoke(facts);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Cannot read " + accessor, ex);
		}
	}

	/** What a record of facts declares, looked up once: a night makes many of a kind. */
	private record Kind(String code, Severity severity, Template text, Template english, Template advice,
			Template adviceEnglish, Map<String, Method> accessors) {

		static final ClassValue<Kind> KINDS = new ClassValue<>() {

			@Override
			protected Kind computeValue(Class<?> facts) {
				return Kind.of(facts);
			}

		};

		boolean hasDays() {
			return this.accessors.values().stream().anyMatch((accessor) -> accessor.getReturnType() == LocalDate.class);
		}

		private static Kind of(Class<?> facts) {
			FindingType type = facts.getAnnotation(FindingType.class);
			if (type == null) {
				throw new IllegalArgumentException(facts + " lacks @FindingType");
			}
			Map<String, Method> accessors = new LinkedHashMap<>();
			for (RecordComponent component : facts.getRecordComponents()) {
				component.getAccessor().setAccessible(true);
				accessors.put(component.getName(), component.getAccessor());
			}
			return new Kind(FindingFacts.code(facts), type.severity(), new Template(type.text()),
					new Template(type.english()), new Template(type.advice()), new Template(type.adviceEnglish()),
					accessors);
		}

	}

	private static String printed(Object value) {
		return (value instanceof BigDecimal number) ? IndonesianNumber.plain(number) : String.valueOf(value);
	}

	/** Days are kept as 2023-10-18, for programs, but nobody should have to read that. */
	private static String indonesian(Object value) {
		return (value instanceof LocalDate day) ? IndonesianDate.written(day) : printed(value);
	}

}
