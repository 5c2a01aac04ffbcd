package id.selaras.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Locations in JSON, each written out once: figures of a regency name the same cells
 * hundreds of thousands of times. The first time it is {@code [table, cell, subject]}
 * with {@code [original, file, sheet]} for a table that is new, later on its number. An
 * object of its parts is read as well.
 */
final class Locations {

	private static final String TABLES = "selaras.tables";

	private static final String CELLS = "selaras.cells";

	private Locations() {
	}

	static SimpleModule module() {
		return new SimpleModule("locations").addSerializer(Location.class, new Writer())
			.addDeserializer(Location.class, new Reader());
	}

	private static final class Writer extends ValueSerializer<Location> {

		@Override
		public void serialize(Location location, JsonGenerator json, SerializationContext context) {
			Integer before = SeenBefore.of(context, CELLS).before(location);
			if (before != null) {
				json.writeNumber(before);
				return;
			}
			json.writeStartArray();
			Location table = location.table();
			Integer tableBefore = SeenBefore.of(context, TABLES).before(table);
			if (tableBefore != null) {
				json.writeNumber(tableBefore);
			}
			else {
				json.writeStartArray();
				json.writeString(table.original());
				json.writeString(table.file());
				json.writeString(table.sheet());
				json.writeEndArray();
			}
			json.writeString(location.cell());
			json.writeString(location.subject());
			json.writeEndArray();
		}

	}

	private static final class Reader extends ValueDeserializer<Location> {

		@Override
		public Location deserialize(JsonParser json, DeserializationContext context) {
			List<Location> cells = SeenBefore.read(context, CELLS);
			if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
				return cells.get(json.getIntValue());
			}
			if (json.currentToken() == JsonToken.START_OBJECT) {
				return spelledOut(json);
			}
			json.nextToken();
			Location table = table(json, SeenBefore.read(context, TABLES));
			json.nextToken();
			String cell = text(json);
			json.nextToken();
			Location location = table.at(table.sheet(), cell).about(json.getString());
			json.nextToken();
			cells.add(location);
			return location;
		}

		/** As it was written before numbers stood for it; what was released stays so. */
		private static Location spelledOut(JsonParser json) {
			Map<String, @Nullable String> parts = new HashMap<>();
			while (json.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = json.currentName();
				json.nextToken();
				parts.put(name, text(json));
			}
			return new Location(parts.getOrDefault("original", ""), parts.getOrDefault("file", ""), parts.get("sheet"),
					parts.get("cell"), parts.getOrDefault("subject", ""));
		}

		private static Location table(JsonParser json, List<Location> tables) {
			if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
				return tables.get(json.getIntValue());
			}
			json.nextToken();
			String original = json.getString();
			json.nextToken();
			String file = json.getString();
			json.nextToken();
			Location table = Location.of(original, file).at(text(json), null);
			json.nextToken();
			tables.add(table);
			return table;
		}

		private static @Nullable String text(JsonParser json) {
			return (json.currentToken() == JsonToken.VALUE_NULL) ? null : json.getString();
		}

	}

}
