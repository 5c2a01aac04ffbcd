package id.selaras.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.form.Presence;
import id.selaras.form.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * Pass: which column of the sheet is which column of the form. The likeliest pair is
 * settled first; a column and an id are given away once.
 */
final class MapColumns {

	private static final BigDecimal ALIKE = new BigDecimal("0.55");

	private MapColumns() {
	}

	/**
	 * The outcome.
	 *
	 * @param columns sheet columns by column id
	 * @param missing names of the required columns that were not found
	 * @param unused sheet columns that are no column of the form
	 */
	record Mapping(SortedMap<String, Integer> columns, List<String> missing, Set<Integer> unused) {
	}

	private record Candidate(int column, String id, BigDecimal likeness) {
	}

	static Mapping map(Header header, FormDefinition definition) {
		SortedMap<String, Integer> columns = new TreeMap<>();
		Set<Integer> given = new TreeSet<>();
		for (Candidate candidate : candidates(header, definition)) {
			if (!columns.containsKey(candidate.id) && given.add(candidate.column)) {
				columns.put(candidate.id, candidate.column);
			}
		}
		Set<Integer> unused = new TreeSet<>(header.headings().keySet());
		unused.removeAll(given);
		return new Mapping(columns, missing(definition, columns), unused);
	}

	private static List<Candidate> candidates(Header header, FormDefinition definition) {
		List<Candidate> candidates = new ArrayList<>();
		for (Map.Entry<Integer, List<String>> heading : header.headings().entrySet()) {
			HeadingMarks marks = HeadingMarks.of(heading.getValue());
			List<String> words = HeadingWords.of(marks.words());
			for (ColumnDefinition column : definition.columns()) {
				String id = id(column, marks);
				BigDecimal likeness = likeness(column, words);
				if (id != null && likeness.compareTo(ALIKE) >= 0) {
					candidates.add(new Candidate(heading.getKey(), id, likeness));
				}
			}
		}
		candidates.sort(Comparator.comparing(Candidate::likeness).reversed().thenComparingInt(Candidate::column));
		return candidates;
	}

	private static BigDecimal likeness(ColumnDefinition column, List<String> words) {
		return column.headings()
			.stream()
			.map((heading) -> HeadingWords.likeness(words, HeadingWords.of(heading)))
			.max(Comparator.naturalOrder())
			.orElse(BigDecimal.ZERO);
	}

	/** The id of this column under these marks, or null where the marks rule it out. */
	private static @Nullable String id(ColumnDefinition column, HeadingMarks marks) {
		String id = switch (column.repeat()) {
			case ONCE -> (marks.quarter() == null) ? column.id() : null;
			case QUARTER -> (marks.quarter() == null) ? null : column.id() + ".q" + marks.quarter();
			case YEAR -> (marks.year() == null) ? null : column.id() + "." + marks.year();
		};
		if (id == null || column.parts().isEmpty()) {
			return Boolean.TRUE.equals(marks.money()) && column.repeat() != Repeat.ONCE ? null : id;
		}
		return id + (Boolean.TRUE.equals(marks.money()) ? ".rp" : ".k");
	}

	private static List<String> missing(FormDefinition definition, SortedMap<String, Integer> columns) {
		List<String> missing = new ArrayList<>();
		for (ColumnDefinition column : definition.columns()) {
			boolean found = columns.keySet()
				.stream()
				.anyMatch((id) -> id.equals(column.id()) || id.startsWith(column.id() + "."));
			if (column.presence() == Presence.REQUIRED && !found) {
				missing.add(column.headings().get(0));
			}
		}
		return missing;
	}

}
