package id.selaras.home;

import java.io.InputStream;
import java.io.OutputStream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.selaras.plan.Quantity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Our records as JSON, one way for files and stored documents: components in the order
 * they are declared, numbers as they are, so that equal records give equal bytes.
 */
public final class Json {

	private static final EqualTexts TEXTS = new EqualTexts();

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.addModule(Locations.module())
		.addModule(new SimpleModule("texts").addDeserializer(String.class, TEXTS))
		.addModule(Values.module(TEXTS))
		.addMixIn(Quantity.class, QuantityMixIn.class)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private Json() {
	}

	public static byte[] bytes(Object value) {
		return MAPPER.writeValueAsBytes(value);
	}

	/** Writes it as UTF-8 and closes the stream. */
	public static void write(Object value, OutputStream out) {
		MAPPER.writeValue(out, value);
	}

	public static String text(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	public static String pretty(Object value) {
		return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
	}

	public static <T> T read(byte[] bytes, Class<T> type) {
		return MAPPER.readValue(bytes, type);
	}

	/** Reads the stream to its end and closes it. */
	public static <T> T read(InputStream in, Class<T> type) {
		return MAPPER.readValue(in, type);
	}

	public static <T> T read(String text, Class<T> type) {
		return MAPPER.readValue(text, type);
	}

	public static <T> T read(String text, TypeReference<T> type) {
		return MAPPER.readValue(text, type);
	}

	/** Keeps Jackson out of the vocabulary. */
	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
	@JsonSubTypes({ @JsonSubTypes.Type(value = Quantity.Amount.class, name = "amount"),
			@JsonSubTypes.Type(value = Quantity.Range.class, name = "range"),
			@JsonSubTypes.Type(value = Quantity.Grade.class, name = "grade"),
			@JsonSubTypes.Type(value = Quantity.Date.class, name = "date"),
			@JsonSubTypes.Type(value = Quantity.Words.class, name = "words") })
	private interface QuantityMixIn {

	}

}
