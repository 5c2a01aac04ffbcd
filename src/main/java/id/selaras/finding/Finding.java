package id.selaras.finding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that the agency can see and fix.
 *
 * @param code kebab case name of the kind
 * @param severity what it does to the value it names
 * @param location where
 * @param values the facts by name, as printed in the texts
 * @param text what is wrong
 * @param advice what to do
 */
public record Finding(String code, Severity severity, Location location, Map<String, String> values, Text text,
		Text advice) {

	public Finding {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public static Finding of(FindingFacts facts, Location location) {
		FindingType type = facts.getClass().getAnnotation(FindingType.class);
		if (type == null) {
			throw new IllegalArgumentException(facts.getClass() + " lacks @FindingType");
		}
		Map<String, String> values = values(facts);
		return new Finding(facts.code(), type.severity(), location, values,
				new Text(Template.fill(type.text(), values), Template.fill(type.english(), values)),
				new Text(Template.fill(type.advice(), values), Template.fill(type.adviceEnglish(), values)));
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

	private static Map<String, String> values(FindingFacts facts) {
		Map<String, String> values = new LinkedHashMap<>();
		for (RecordComponent component : facts.getClass().getRecordComponents()) {
			values.put(component.getName(), printed(read(facts, component)));
		}
		return values;
	}

	private static Object read(FindingFacts facts, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(facts);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Cannot read " + component, ex);
		}
	}

	private static String printed(Object value) {
		return (value instanceof BigDecimal number) ? IndonesianNumber.plain(number) : String.valueOf(value);
	}

}
