package id.selaras.cli;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.Part;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import id.selaras.read.Level;
import id.selaras.read.TableRow;
import org.jspecify.annotations.Nullable;

/** The rows of a table for {@link CheckJson}, in the order of the sheet. */
final class CheckJsonRows {

	private final CheckedFile.Table table;

	private final FormDefinition definition;

	private final Map<Integer, TableRow> readRows;

	CheckJsonRows(CheckedFile.Table table) {
		this.table = table;
		this.definition = table.read().definition();
		this.readRows = table.read().rows().stream().collect(Collectors.toMap(TableRow::row, Function.identity()));
	}

	List<Map<String, Object>> rows() {
		return Stream.concat(this.table.form().rows().stream(), this.table.form().groups().stream())
			.sorted(Comparator.comparingInt(ReportedRow::row))
			.map(this::row)
			.toList();
	}

	private Map<String, Object> row(ReportedRow row) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("table", this.table.id());
		CheckJson.put(json, "sheet", row.sheet());
		json.put("row", row.row());
		json.put("hidden", row.hidden());
		TableRow read = this.readRows.get(row.row() - 1);
		Level level = (read == null) ? null : read.level();
		CheckJson.put(json, "level", (level == null) ? null : level.written());
		json.put("code", row.code());
		json.put("programme", row.programme());
		json.put("indicator", row.texts().getOrDefault("indicator", row.name()));
		String unit = row.texts().getOrDefault("unit", "");
		json.put("unit", unit.isEmpty() ? row.unit() : unit);
		Map<String, Object> values = new LinkedHashMap<>();
		row.texts().forEach((id, text) -> values.put(id, text(row, id, text, read)));
		row.values().forEach((id, value) -> values.put(id, value(id, value)));
		json.put("values", values);
		return json;
	}

	private Map<String, Object> text(ReportedRow row, String id, String text, @Nullable TableRow read) {
		Map<String, Object> json = new LinkedHashMap<>();
		if (!text.isEmpty()) {
			json.put("value", text);
		}
		json.put("raw", (read == null) ? text : read.cell(id).text());
		json.put("cell", row.textCell(id));
		if (!text.isEmpty()) {
			json.put("kind", type(id).name().toLowerCase(Locale.ROOT));
		}
		json.put("state", state(text.isEmpty() ? ValueState.BLANK : ValueState.REPORTED));
		return json;
	}

	private Map<String, Object> value(String id, Value value) {
		Map<String, Object> json = new LinkedHashMap<>();
		Quantity quantity = value.quantity();
		if (quantity != null) {
			json.put("value", written(quantity));
			if (quantity instanceof Quantity.Grade grade) {
				BigDecimal score = grade.score();
				json.put("grade", grade.name());
				CheckJson.put(json, "score", (score == null) ? null : score.toPlainString());
			}
		}
		json.put("raw", value.raw());
		json.put("cell", value.cell());
		if (quantity != null) {
			json.put("kind", kind(id, quantity));
		}
		json.put("state", state(value.state()));
		return json;
	}

	private static String written(Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return amount.value().toPlainString();
		}
		if (quantity instanceof Quantity.Range range) {
			return range.low().toPlainString() + ".." + range.high().toPlainString();
		}
		if (quantity instanceof Quantity.Date date) {
			return date.day().toString();
		}
		if (quantity instanceof Quantity.Grade grade) {
			BigDecimal score = grade.score();
			return (score == null) ? grade.name() : grade.name() + " (" + score.toPlainString() + ")";
		}
		return ((Quantity.Words) quantity).text();
	}

	private String kind(String id, Quantity quantity) {
		if (quantity instanceof Quantity.Amount) {
			boolean money = id.endsWith(Part.RP.suffix()) || type(id) == ColumnType.MONEY;
			return money ? "money" : "number";
		}
		if (quantity instanceof Quantity.Range) {
			return "range";
		}
		return (quantity instanceof Quantity.Grade) ? "ordinal" : (quantity instanceof Quantity.Date) ? "date" : "text";
	}

	private ColumnType type(String id) {
		return this.definition.columnOf(id).map(ColumnDefinition::type).orElse(ColumnType.TEXT);
	}

	private static String state(ValueState state) {
		return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
