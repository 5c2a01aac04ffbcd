package id.selaras.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template sees of a record: its components by name. A component that is a map
 * stands for its entries, so that forty like columns need no forty components.
 */
final class Fields {

	/** To ask a class for its components takes longer than to read them. */
	private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {

		@Override
		protected List<RecordComponent> computeValue(Class<?> type) {
			List<RecordComponent> components = List.of(type.getRecordComponents());
			components.forEach((component) -> component.getAccessor().setAccessible(true));
			return components;
		}

	};

	private Fields() {
	}

	static Map<String, Object> of(Record row) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (RecordComponent component : COMPONENTS.get(row.getClass())) {
			Object value = read(row, component);
			if (value instanceof Map<?, ?> entries) {
				entries.forEach((name, entry) -> fields.put(String.valueOf(name), printed(entry)));
			}
			else {
				fields.put(component.getName(), printed(value));
			}
		}
		return fields;
	}

	private static Object printed(Object value) {
		return (value instanceof String text) ? Glyphs.legible(text) : value;
	}

	private static Object read(Record row, RecordComponent component) {
		try {
			return component.getAccessor().invoke(row);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Cannot read " + component, ex);
		}
	}

}
