package id.selaras.home;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Texts of JSON, equal ones as one text: cells, programmes and units come again. */
final class EqualTexts extends StringDeserializer {

	private static final long serialVersionUID = 1;

	private final transient RecentlySeen<String> recent = new RecentlySeen<>();

	@Override
	public String deserialize(JsonParser json, DeserializationContext context) {
		return json.hasToken(JsonToken.VALUE_STRING) ? at(json) : this.recent.one(super.deserialize(json, context));
	}

	/** The text that the parser stands at, or an equal one of before. */
	String at(JsonParser json) {
		char[] characters = json.getStringCharacters();
		int from = json.getStringOffset();
		int length = json.getStringLength();
		String before = this.recent.at(hash(characters, from, length));
		return (before != null && isEqual(before, characters, from, length)) ? before
				: this.recent.one(new String(characters, from, length));
	}

	/** That of the text: nothing is made of one that is known. */
	private static int hash(char[] characters, int from, int length) {
		int hash = 0;
		for (int i = from; i < from + length; i++) {
			hash = 31 * hash + characters[i];
		}
		return hash;
	}

	private static boolean isEqual(String text, char[] characters, int from, int length) {
		if (text.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (text.charAt(i) != characters[from + i]) {
				return false;
			}
		}
		return true;
	}

}
