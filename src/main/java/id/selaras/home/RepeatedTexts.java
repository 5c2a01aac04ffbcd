package id.selaras.home;

import java.util.List;

import id.selaras.finding.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Texts in JSON that are the same over and over, each written out once and then as its
 * number: a form says of a thousand cells that they were read as numbers. What is read is
 * one text, too, however often it stands there.
 */
final class RepeatedTexts {

	private static final String TEXTS = "selaras.texts";

	private RepeatedTexts() {
	}

	static final class Reader extends ValueDeserializer<Text> {

		@Override
		public Text deserialize(JsonParser json, DeserializationContext context) {
			return read(json, context);
		}

	}

	static void write(Text text, JsonGenerator json, SerializationContext context) {
		Integer before = SeenBefore.of(context, TEXTS).before(text);
		if (before != null) {
			json.writeNumber(before);
			return;
		}
		json.writeStartArray();
		json.writeString(text.indonesian());
		json.writeString(text.english());
		json.writeEndArray();
	}

	/** The text that the parser stands at. */
	static Text read(JsonParser json, DeserializationContext context) {
		return alone(json, context).get(0);
	}

	/** A list of the text that the parser stands at; of one text it is one list, too. */
	static List<Text> alone(JsonParser json, DeserializationContext context) {
		List<List<Text>> seen = SeenBefore.read(context, TEXTS);
		if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
			return seen.get(json.getIntValue());
		}
		if (json.currentToken() == JsonToken.START_OBJECT) {
			// as it was stored before texts were numbered
			return List.of(context.readValue(json, Text.class));
		}
		json.nextToken();
		String indonesian = json.getString();
		json.nextToken();
		List<Text> text = List.of(new Text(indonesian, json.getString()));
		json.nextToken();
		seen.add(text);
		return text;
	}

}
