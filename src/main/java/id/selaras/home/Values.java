package id.selaras.home;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.module.SimpleModule;

/**
 * Values in JSON, each as {@code [quantity or state, raw, cell, step ...]}: a form has
 * thousands, and names of components would be most of it. An amount is a plain number,
 * and raw text that is the same number is left out.
 */
final class Values {

	private Values() {
	}

	/** As values were stored before. */
	private record Named(ValueState state, @Nullable Quantity quantity, String raw, String cell,
			@JsonDeserialize(contentUsing = RepeatedTexts.Reader.class) List<Text> steps) {

		Value value() {
			return new Value(this.state, this.quantity, this.raw, this.cell, this.steps);
		}

	}

	static SimpleModule module(EqualTexts texts) {
		return new SimpleModule("values").addSerializer(Value.class, new Writer())
			.addDeserializer(Value.class, new Reader(texts));
	}

	private static final class Writer extends ValueSerializer<Value> {

		@Override
		public void serialize(Value value, JsonGenerator json, SerializationContext context) {
			json.writeStartArray();
			Quantity quantity = value.quantity();
			if (quantity == null) {
				json.writeString(value.state().name());
			}
			else if (quantity instanceof Quantity.Amount amount) {
				json.writeNumber(amount.value());
			}
			else {
				context.writeValue(json, quantity);
			}
			if (value.isAsAmount()) {
				json.writeNull();
			}
			else {
				json.writeString(value.raw());
			}
			json.writeString(value.cell());
			value.steps().forEach((step) -> RepeatedTexts.write(step, json, context));
			json.writeEndArray();
		}

	}

	private static final class Reader extends ValueDeserializer<Value> {

		private final EqualTexts texts;

		private final RecentlySeen<Quantity.Amount> amounts = new RecentlySeen<>();

		Reader(EqualTexts texts) {
			this.texts = texts;
		}

		@Override
		public Value deserialize(JsonParser json, DeserializationContext context) {
			if (json.currentToken() == JsonToken.START_OBJECT) {
				return context.readValue(json, Named.class).value();
			}
			JsonToken first = json.nextToken();
			ValueState state = (first == JsonToken.VALUE_STRING) ? ValueState.valueOf(json.getString())
					: ValueState.REPORTED;
			Quantity quantity = quantity(first, json, context);
			boolean asAmount = json.nextToken() == JsonToken.VALUE_NULL;
			String raw = asAmount ? "" : this.texts.at(json);
			json.nextToken();
			String cell = this.texts.at(json);
			List<Text> steps = steps(json, context);
			return (asAmount && quantity instanceof Quantity.Amount amount) ? Value.asAmount(amount, cell, steps)
					: new Value(state, quantity, raw, cell, steps);
		}

		private @Nullable Quantity quantity(JsonToken first, JsonParser json, DeserializationContext context) {
			return switch (first) {
				case VALUE_STRING -> null;
				case START_OBJECT -> context.readValue(json, Quantity.class);
				default -> this.amounts.one(new Quantity.Amount(json.getDecimalValue()));
			};
		}

		private static List<Text> steps(JsonParser json, DeserializationContext context) {
			if (json.nextToken() == JsonToken.END_ARRAY) {
				return List.of();
			}
			List<Text> first = RepeatedTexts.alone(json, context);
			if (json.nextToken() == JsonToken.END_ARRAY) {
				return first;
			}
			List<Text> steps = new ArrayList<>(first);
			do {
				steps.add(RepeatedTexts.read(json, context));
			}
			while (json.nextToken() != JsonToken.END_ARRAY);
			return steps;
		}

	}

}
