package id.selaras.home;

import java.util.concurrent.atomic.AtomicReferenceArray;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Makes equal texts of JSON one text while they come close together: the rows of a
 * regency's forms name the same cells, programmes and units over and over, and are held
 * in memory all at once.
 */
final class EqualTexts extends StringDeserializer {

	private static final long serialVersionUID = 1;

	private static final int PLACES = 1 << 14;

	/** Each text has one place; another one with that place drives it out. */
	private final AtomicReferenceArray<String> recent = new AtomicReferenceArray<>(PLACES);

	@Override
	public String deserialize(JsonParser json, DeserializationContext context) {
		return one(super.deserialize(json, context));
	}

	/** The text itself, or one that is equal. */
	String one(String text) {
		int hash = text.hashCode();
		int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
		String before = this.recent.getPlain(place);
		if (text.equals(before)) {
			return before;
		}
		this.recent.setRelease(place, text);
		return text;
	}

}
