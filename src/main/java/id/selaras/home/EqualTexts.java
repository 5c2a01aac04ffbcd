package id.selaras.home;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Texts of JSON, equal ones as one text: cells, programmes and units come again. */
final class EqualTexts extends StringDeserializer {

	private static final long serialVersionUID = 1;

	private final transient RecentlySeen<String> recent = new RecentlySeen<>();

	@Override
	public String deserialize(JsonParser json, DeserializationContext context) {
		return one(super.deserialize(json, context));
	}

	/** The text itself, or one that is equal. */
	String one(String text) {
		return this.recent.one(text);
	}

}
