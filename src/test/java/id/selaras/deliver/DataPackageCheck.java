package id.selaras.deliver;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import id.selaras.finding.Fingerprint;
import id.selaras.home.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the standard asks of a tabular data package (Frictionless Data Package, Tabular
 * Data Resource and Table Schema, version 1), as far as ours use it.
 */
public final class DataPackageCheck {

	private static final String NAME = "[-a-z0-9._/]+";

	private static final Map<String, String> TYPES = Map.of("string", "(?s).*", "number",
			"-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?", "date", "\\d{4}-\\d\\d-\\d\\d");

	private final Path folder;

	private final List<String> problems = new ArrayList<>();

	private final Map<String, Set<List<String>>> keys = new HashMap<>();

	private DataPackageCheck(Path folder) {
		this.folder = folder;
	}

	/** What is wrong with the package of a folder. */
	public static List<String> problems(Path folder) {
		DataPackageCheck check = new DataPackageCheck(folder);
		try {
			check.check(map(Json.read(Files.readString(folder.resolve("datapackage.json")), Map.class)));
		}
		catch (IOException | CsvException ex) {
			check.problems.add(ex.toString());
		}
		return check.problems;
	}

	/** The rows of a table, without its header. */
	public static List<List<String>> rows(String csv) {
		try {
			return read(csv).stream().skip(1).map(List::of).toList();
		}
		catch (IOException | CsvException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private void check(Map<String, Object> descriptor) throws IOException, CsvException {
		require("tabular-data-package".equals(descriptor.get("profile")), "profile of the package");
		require(String.valueOf(descriptor.get("name")).matches(NAME), "name of the package");
		List<Map<String, Object>> resources = list(descriptor.get("resources"));
		require(!resources.isEmpty(), "no resources");
		Set<Object> names = new HashSet<>();
		for (Map<String, Object> resource : resources) {
			String name = String.valueOf(resource.get("name"));
			require(name.matches(NAME) && names.add(name), "name of " + name);
			require("tabular-data-resource".equals(resource.get("profile")), "profile of " + name);
			String path = String.valueOf(resource.get("path"));
			require(!path.startsWith("/") && !path.contains("..") && !path.contains("\\"), "path of " + name);
			byte[] bytes = Files.readAllBytes(this.folder.resolve(path));
			require(Integer.valueOf(bytes.length).equals(resource.get("bytes")), "bytes of " + name);
			require(("sha256:" + Fingerprint.of(bytes)).equals(resource.get("hash")), "hash of " + name);
			require("utf-8".equals(resource.get("encoding")) && bytes.length > 0 && bytes[0] != (byte) 0xEF,
					"encoding of " + name);
			table(name, map(resource.get("schema")), read(new String(bytes, StandardCharsets.UTF_8)));
		}
	}

	/** As the dialect says, which each resource states to be the usual one. */
	private static List<String[]> read(String text) throws IOException, CsvException {
		try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
			.withCSVParser(new RFC4180ParserBuilder().build())
			.build()) {
			return reader.readAll();
		}
	}

	private void table(String table, Map<String, Object> schema, List<String[]> rows) {
		List<Map<String, Object>> fields = list(schema.get("fields"));
		List<String> names = fields.stream().map((field) -> String.valueOf(field.get("name"))).toList();
		require(!names.isEmpty() && new HashSet<>(names).size() == names.size(), "fields of " + table);
		require(fields.stream().allMatch((field) -> TYPES.containsKey(String.valueOf(field.get("type")))),
				"types of " + table);
		require(names.equals(List.of(rows.get(0))), "header of " + table);
		require(List.of("").equals(schema.get("missingValues")), "missing values of " + table);
		List<String[]> data = rows.subList(1, rows.size());
		for (String[] row : data) {
			require(row.length == names.size(), "length of a row of " + table);
			for (int i = 0; i < Math.min(row.length, names.size()); i++) {
				require(row[i].isEmpty() || is(row[i], String.valueOf(fields.get(i).get("type"))),
						names.get(i) + " of " + table + ": " + row[i]);
			}
		}
		primaryKey(table, names, texts(schema.get("primaryKey")), data);
		for (Map<String, Object> foreign : list(schema.get("foreignKeys"))) {
			foreignKey(table, names, foreign, data);
		}
	}

	private static boolean is(String text, String type) {
		try {
			return text.matches(TYPES.getOrDefault(type, ""))
					&& (!type.equals("date") || LocalDate.parse(text) != null);
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	private void primaryKey(String table, List<String> names, List<String> key, List<String[]> rows) {
		require(names.containsAll(key), "primary key of " + table);
		Set<List<String>> known = new HashSet<>();
		if (!key.isEmpty()) {
			for (String[] row : rows) {
				List<String> value = pick(row, names, key);
				require(!value.contains("") && known.add(value), "primary key of " + table + ": " + value);
			}
		}
		this.keys.put(table + key, known);
	}

	private void foreignKey(String table, List<String> names, Map<String, Object> foreign, List<String[]> rows) {
		Map<String, Object> reference = map(foreign.get("reference"));
		Set<List<String>> known = this.keys.getOrDefault(reference.get("resource") + "" + reference.get("fields"),
				Set.of());
		List<String> key = texts(foreign.get("fields"));
		require(names.containsAll(key), "foreign key of " + table);
		rows.forEach((row) -> require(known.contains(pick(row, names, key)),
				"foreign key of " + table + ": " + pick(row, names, key)));
	}

	private static List<String> pick(String[] row, List<String> names, List<String> key) {
		return key.stream().map((name) -> row[names.indexOf(name)]).toList();
	}

	private void require(boolean holds, String what) {
		if (!holds) {
			this.problems.add(what);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (Map<String, Object>) Objects.requireNonNull(value);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(@Nullable Object value) {
		return (List<Map<String, Object>>) Objects.requireNonNull(value);
	}

	@SuppressWarnings("unchecked")
	private static List<String> texts(@Nullable Object value) {
		return (List<String>) Objects.requireNonNull(value);
	}

}
