package id.selaras.deliver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Fingerprint;
import id.selaras.sheet.CsvText;
import id.selaras.sheet.TypedTable;

/**
 * What {@code datapackage.json} says: a tabular data package of Frictionless Data,
 * version 1 (specs.frictionlessdata.io).
 *
 * @param name of letters that a path may hold
 */
public record DataPackage(String profile, String name, String title, String description, List<Resource> resources) {

	/** Columns whose cells together are unique, by table. */
	private static final Map<String, List<String>> KEYS = Map.of("indikator", List.of("kode"));

	/** Tables whose rows are about a row of {@code indikator}. */
	private static final List<String> OF_INDICATORS = List.of("nilai", "sumber");

	/** A table beside it. */
	public record Resource(String name, String title, String path, String profile, String format, String mediatype,
			String encoding, int bytes, String hash, Dialect dialect, Schema schema) {
	}

	/** How its text is written. */
	public record Dialect(String delimiter, String lineTerminator, String quoteChar, boolean doubleQuote,
			boolean header) {

		static final Dialect RFC_4180 = new Dialect(",", "\r\n", "\"", true, true);

	}

	/** What its columns hold. */
	public record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey,
			List<ForeignKey> foreignKeys) {
	}

	/** One column. */
	public record Field(String name, String type, String title) {
	}

	/** A column that is the key of another table. */
	public record ForeignKey(List<String> fields, Reference reference) {
	}

	/** That other table. */
	public record Reference(String resource, List<String> fields) {
	}

	static String file(TypedTable table) {
		return table.name() + ".csv";
	}

	static byte[] csv(TypedTable table) {
		return CsvText.forPrograms(table).getBytes(StandardCharsets.UTF_8);
	}

	static Resource resource(TypedTable table, byte[] csv) {
		List<Field> fields = table.columns()
			.stream()
			.map((column) -> new Field(column.name(), type(column.kind()), column.heading()))
			.toList();
		List<ForeignKey> foreign = OF_INDICATORS.contains(table.name())
				? List.of(new ForeignKey(List.of("kode"), new Reference("indikator", List.of("kode")))) : List.of();
		return new Resource(table.name(), table.title(), file(table), "tabular-data-resource", "csv", "text/csv",
				"utf-8", csv.length, "sha256:" + Fingerprint.of(csv), Dialect.RFC_4180,
				new Schema(fields, List.of(""), KEYS.getOrDefault(table.name(), List.of()), foreign));
	}

	private static String type(TypedTable.Kind kind) {
		return switch (kind) {
			case TEXT -> "string";
			case NUMBER, PERCENT, RUPIAH -> "number";
			case DATE -> "date";
		};
	}

}
