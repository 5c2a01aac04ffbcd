package id.selaras.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a form is laid out on its sheet, as {@code layouts/<form>.txt} says line by line.
 *
 * @param lines by keyword, in the order of the file
 * @param titles keyword and text of the lines above the table
 */
record Layout(String form, Map<String, List<String>> lines, List<Map.Entry<String, String>> titles) {

	private static final List<String> TITLES = List.of("left", "centre", "right", "pair");

	/** What the rows below the header are about. */
	enum Rows {

		/** Programme, kegiatan and sub kegiatan, each in rows of its own. */
		HIERARCHY,
		/** Indicators beside their programme. */
		INDICATORS,
		/** Kegiatan and sub kegiatan, one row each. */
		ACTIVITIES,
		/** Rows that do not depend on each other. */
		LIST,
		/** The form is blank. */
		NONE

	}

	/** What a text that is the same in several rows looks like from the second row on. */
	enum Blocks {

		MERGED, BLANK, REPEATED

	}

	static Layout of(String form, String text) {
		Map<String, List<String>> lines = new HashMap<>();
		List<Map.Entry<String, String>> titles = new ArrayList<>();
		for (String line : text.lines().toList()) {
			int colon = line.indexOf(':');
			String keyword = line.substring(0, colon);
			String value = line.substring(colon + 1).strip();
			lines.computeIfAbsent(keyword, (key) -> new ArrayList<>()).add(value);
			if (TITLES.contains(keyword)) {
				titles.add(Map.entry(keyword, value));
			}
		}
		return new Layout(form, lines, titles);
	}

	static String text(String name) {
		try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream("/layouts/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<ColumnGroup> groups() {
		return all("column").stream().map(ColumnGroup::of).toList();
	}

	/** The id of every physical column from left to right. */
	List<String> ids() {
		return groups().stream().flatMap((group) -> group.ids().stream()).toList();
	}

	Rows rows() {
		return Rows.valueOf(one("rows", ""));
	}

	Blocks blocks() {
		return Blocks.valueOf(one("blocks", "MERGED"));
	}

	Hand hand() {
		return Hand.valueOf(one("hand", ""));
	}

	String one(String keyword, String usual) {
		List<String> values = all(keyword);
		return values.isEmpty() ? usual : values.get(0);
	}

	List<String> all(String keyword) {
		return this.lines.getOrDefault(keyword, List.of());
	}

}
