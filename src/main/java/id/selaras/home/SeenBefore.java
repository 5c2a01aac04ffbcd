package id.selaras.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** What one JSON text holds once and then names by its number, the first being 0. */
final class SeenBefore extends HashMap<Object, Integer> {

	private static final long serialVersionUID = 1;

	/** The number that it had before, or null the first time. */
	@Nullable Integer before(Object seen) {
		return putIfAbsent(seen, size());
	}

	/** Numbers what is written. */
	static SeenBefore of(SerializationContext context, String name) {
		if (context.getAttribute(name) instanceof SeenBefore known) {
			return known;
		}
		SeenBefore fresh = new SeenBefore();
		context.setAttribute(name, fresh);
		return fresh;
	}

	/** What was read, by its number. */
	@SuppressWarnings("unchecked")
	static <T> List<T> read(DeserializationContext context, String name) {
		if (context.getAttribute(name) instanceof List<?> known) {
			return (List<T>) known;
		}
		List<T> fresh = new ArrayList<>();
		context.setAttribute(name, fresh);
		return fresh;
	}

}
