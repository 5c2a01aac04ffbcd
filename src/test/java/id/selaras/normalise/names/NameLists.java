package id.selaras.normalise.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference lists and written names that are kept beside the tests. */
final class NameLists {

	private static final Path FOLDER = Path.of("src/test/resources/names");

	private NameLists() {
	}

	static Map<String, List<Listed>> agencies() {
		return lists("agencies.csv", 2);
	}

	static Map<String, List<Listed>> indicators() {
		return lists("indicators.csv", 4);
	}

	/** Short names, variants and names of others, as they were really written. */
	static List<LabelledName> writtenAgencies() {
		Map<String, List<Listed>> lists = agencies();
		return rows("agency-pairs.csv", 4).stream()
			.map((row) -> new LabelledName(row.get(0), LabelledNames.regency(row.get(1)), list(lists, row.get(1)),
					row.get(2), "", "", row.get(3)))
			.toList();
	}

	static List<LabelledName> writtenIndicators() {
		Map<String, List<Listed>> lists = indicators();
		return rows("indicator-pairs.csv", 6).stream()
			.map((row) -> new LabelledName(row.get(0), LabelledNames.regency(row.get(1)), list(lists, row.get(1)),
					row.get(2), row.get(3), row.get(4), row.get(5)))
			.toList();
	}

	/** Names that look alike and are not, each with the list in which it was mistaken. */
	static List<LabelledName> falseFriends(String subject) {
		return rows("false-friends.csv", 4).stream()
			.filter((row) -> row.get(0).equals(subject))
			.map((row) -> new LabelledName("false friend: " + row.get(3), LabelledNames.regency(""),
					Arrays.stream(row.get(2).split("\\|")).map((name) -> new Listed(name, "", "")).toList(), row.get(1),
					"", "", ""))
			.toList();
	}

	/**
	 * Two entries of one list that mean the same: neither is looked up without the other.
	 */
	static List<String> equivalents() {
		List<String> names = new ArrayList<>();
		rows("equivalents.csv", 3).forEach((row) -> names.addAll(row.subList(1, 3)));
		return names;
	}

	static List<List<String>> rows(String file, int columns) {
		try {
			return Files.readAllLines(FOLDER.resolve(file))
				.stream()
				.skip(1)
				.map((line) -> List.of(line.split(";", columns)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Listed> list(Map<String, List<Listed>> lists, String name) {
		List<Listed> list = lists.get(name);
		if (list == null) {
			throw new IllegalArgumentException(name);
		}
		return list;
	}

	private static Map<String, List<Listed>> lists(String file, int columns) {
		Map<String, List<Listed>> lists = new LinkedHashMap<>();
		for (List<String> row : rows(file, columns)) {
			Listed entry = (columns == 4) ? new Listed(row.get(1), row.get(2), row.get(3))
					: new Listed(row.get(1), "", "");
			lists.computeIfAbsent(row.get(0), (key) -> new ArrayList<>()).add(entry);
		}
		lists.replaceAll((name, list) -> List.copyOf(list));
		return lists;
	}

}
