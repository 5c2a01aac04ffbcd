package id.selaras.read;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * What stands over the columns of a table. Its hash is made once: many forms are asked
 * whether they know it.
 */
final class HeaderTexts {

	/** No form says so much over its columns. */
	private static final int MOST_LETTERS = 10_000;

	private final SortedMap<Integer, List<String>> headings;

	private final SortedMap<Integer, List<String>> ownHeadings;

	private final int hash;

	/**
	 * Texts of a header.
	 * @param headings by column, each from the topmost part down
	 * @param ownHeadings of columns that were taken to stand under a heading to their
	 * left: what stands over them alone
	 */
	HeaderTexts(SortedMap<Integer, List<String>> headings, SortedMap<Integer, List<String>> ownHeadings) {
		this.headings = headings;
		this.ownHeadings = ownHeadings;
		this.hash = 31 * headings.hashCode() + ownHeadings.hashCode();
	}

	SortedMap<Integer, List<String>> headings() {
		return this.headings;
	}

	SortedMap<Integer, List<String>> ownHeadings() {
		return this.ownHeadings;
	}

	boolean isLong() {
		return this.headings.values()
			.stream()
			.flatMap(Collection::stream)
			.mapToInt(String::length)
			.sum() > MOST_LETTERS;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof HeaderTexts texts && this.hash == texts.hash
				&& this.headings.equals(texts.headings) && this.ownHeadings.equals(texts.ownHeadings));
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
