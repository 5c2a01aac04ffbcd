package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingMeaning;
import id.selaras.form.Part;
import id.selaras.form.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * Pass: which columns of the sheet each column of the form may be, the likeliest first. A
 * column of the sheet is given away once, in the order of likeness; columns that are
 * equally likely for one id stand side by side.
 */
final class MapColumns {

	/** What a heading loses that may stand under another. */
	private static final int UNSURE = 10;

	private final FormDefinition definition;

	private final int form;

	private final HeadingLookup headings;

	private final HeadingMeanings meanings;

	MapColumns(FormDefinition definition, int form, HeadingLookup headings) {
		this.definition = definition;
		this.form = form;
		this.headings = headings;
		this.meanings = headings.meanings(form);
	}

	/** The headings of a table and the form whose columns they may be. */
	record Asked(int form, HeaderTexts texts) {
	}

	private record Candidate(int column, String id, int likeness, int words) {
	}

	/** The matches by id; more than one where the heading is there more than once. */
	SortedMap<String, List<ColumnMatch>> map(HeaderTexts header) {
		Map<Integer, List<Candidate>> byColumn = new TreeMap<>();
		header.headings().forEach((column, path) -> byColumn.put(column, candidates(column, path, path, 0)));
		header.ownHeadings()
			.forEach((column, path) -> byColumn.computeIfAbsent(column, (key) -> new ArrayList<>())
				.addAll(candidates(column, path, header.headings().getOrDefault(column, path), UNSURE)));
		List<Candidate> all = byColumn.values().stream().flatMap(List::stream).sorted(order()).toList();
		SortedMap<String, List<ColumnMatch>> matches = new TreeMap<>();
		SortedMap<Integer, String> given = new TreeMap<>();
		for (Candidate candidate : all) {
			List<ColumnMatch> before = matches.getOrDefault(candidate.id, List.of());
			boolean asLikely = before.isEmpty() || before.get(0).likeness() == candidate.likeness;
			if (asLikely && given.putIfAbsent(candidate.column, candidate.id) == null) {
				ColumnMatch match = match(candidate, Objects.requireNonNull(byColumn.get(candidate.column)));
				matches.computeIfAbsent(candidate.id, (id) -> new ArrayList<>()).add(match);
			}
		}
		return matches;
	}

	/** Of equally alike headings the one with more words says more. */
	private static Comparator<Candidate> order() {
		return Comparator.comparingInt(Candidate::likeness)
			.thenComparingInt(Candidate::words)
			.reversed()
			.thenComparingInt(Candidate::column);
	}

	private static ColumnMatch match(Candidate taken, List<Candidate> others) {
		Candidate next = others.stream()
			.filter((other) -> !other.id.equals(taken.id))
			.max(Comparator.comparingInt(Candidate::likeness))
			.orElse(null);
		return new ColumnMatch(taken.id, taken.column, taken.likeness, (next == null) ? null : next.id,
				(next == null) ? 0 : next.likeness);
	}

	/**
	 * The candidates for a heading.
	 * @param all that may stand over the column: what it says counts, too
	 */
	private List<Candidate> candidates(int column, List<String> path, List<String> all, int loss) {
		HeadingMarks marks = this.headings.marks(path);
		Set<HeadingMeaning> said = this.headings.said(this.form, this.headings.marks(all).words());
		int words = HeadingWords.of(marks.words()).size();
		List<Candidate> candidates = new ArrayList<>();
		List<Hit> hits = new ArrayList<>(this.headings.hits(marks.words()));
		if (said.contains(HeadingMeaning.MONEY)) {
			hits.addAll(this.headings.hitsWithoutMoney(this.form, marks.words()));
		}
		for (Hit hit : hits) {
			if (hit.form() == this.form) {
				String id = id(this.definition.columns().get(hit.column()), marks, said);
				if (id != null) {
					candidates.add(new Candidate(column, id, hit.likeness() - loss, words));
				}
			}
		}
		return candidates;
	}

	/**
	 * The id of this column under these marks, or null where the heading rules it out.
	 */
	private @Nullable String id(ColumnDefinition column, HeadingMarks marks, Set<HeadingMeaning> said) {
		Part part = (marks.part() == null) ? HeadingMeanings.part(column, said) : marks.part();
		String id = id(column, marks);
		if (id == null || !this.meanings.fits(column, said, part)) {
			return null;
		}
		if (column.parts().isEmpty()) {
			return fitsAlone(column, marks) ? id : null;
		}
		Part taken = (part == null) ? Part.K : part;
		return column.parts().contains(taken) ? id + taken.suffix() : null;
	}

	private static @Nullable String id(ColumnDefinition column, HeadingMarks marks) {
		return switch (column.repeat()) {
			case ONCE -> isOne(column, marks) ? column.id() : null;
			case QUARTER -> (marks.quarter() == null) ? null : column.id() + ".q" + marks.quarter();
			case YEAR -> (marks.year() != null) ? column.id() + "." + marks.year()
					: (marks.ordinal() == null) ? null : column.id() + ".y" + marks.ordinal();
		};
	}

	/** Money is taken by a column of money only; a share may be how a rate is headed. */
	private static boolean fitsAlone(ColumnDefinition column, HeadingMarks marks) {
		if (marks.part() == Part.RP) {
			return column.type() == ColumnType.MONEY;
		}
		return marks.part() != Part.PERCENT || column.repeat() == Repeat.ONCE;
	}

	/** Pieces of a code may be numbered like quarters. */
	private static boolean isOne(ColumnDefinition column, HeadingMarks marks) {
		return column.joined() || (marks.quarter() == null && marks.ordinal() == null);
	}

}
