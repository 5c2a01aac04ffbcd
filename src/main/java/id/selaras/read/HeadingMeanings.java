package id.selaras.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingMeaning;
import id.selaras.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a heading make of the numbers below it, and whether a column of the
 * form means the same. A heading that says more than any spelling of the column is that
 * of another column, however alike it is.
 */
final class HeadingMeanings {

	/** "% Realisasi" is a share; of "Realisasi (%)" it is the unit. */
	private static final Pattern LEADING_SHARE = Pattern.compile("^\\s*\\(?(?:%|persen\\b)\\)?\\s*(?=\\p{L})");

	private final Map<List<String>, HeadingMeaning> meanings = new LinkedHashMap<>();

	private final Map<String, Set<HeadingMeaning>> ofColumns = new HashMap<>();

	HeadingMeanings(FormDefinition definition) {
		definition.vocabulary()
			.meanings()
			.forEach((words, meaning) -> this.meanings.put(HeadingWords.of(words), meaning));
		for (ColumnDefinition column : definition.columns()) {
			Set<HeadingMeaning> own = EnumSet.noneOf(HeadingMeaning.class);
			column.headings().forEach((heading) -> own.addAll(of(HeadingMarks.of(List.of(heading)).words())));
			if (column.type() == ColumnType.MONEY) {
				own.add(HeadingMeaning.MONEY);
			}
			if (column.type() == ColumnType.PERCENT) {
				own.add(HeadingMeaning.SHARE);
			}
			this.ofColumns.put(column.id(), own);
		}
	}

	/** The meanings that the words of a heading carry. */
	Set<HeadingMeaning> of(String heading) {
		List<String> words = new ArrayList<>(
				HeadingWords.of(LEADING_SHARE.matcher(heading).replaceFirst(" persentase ")));
		Set<HeadingMeaning> found = EnumSet.noneOf(HeadingMeaning.class);
		this.meanings.forEach((sought, meaning) -> {
			for (int at = find(words, sought); at >= 0; at = find(words, sought)) {
				words.subList(at, at + sought.size()).clear();
				found.add(meaning);
			}
		});
		found.remove(HeadingMeaning.NAME);
		return found;
	}

	/** A heading without the words for money, which may name a part of the column. */
	String withoutMoney(String heading) {
		return HeadingWords.of(heading)
			.stream()
			.filter((word) -> !of(word).contains(HeadingMeaning.MONEY))
			.collect(Collectors.joining(" "));
	}

	private static int find(List<String> words, List<String> sought) {
		for (int at = 0; at + sought.size() <= words.size(); at++) {
			int place = at;
			if (IntStream.range(0, sought.size())
				.allMatch((i) -> HeadingWords.same(words.get(place + i), sought.get(i)))) {
				return at;
			}
		}
		return -1;
	}

	/** The part that a heading names by its words, such as the money of a realisation. */
	static @Nullable Part part(ColumnDefinition column, Set<HeadingMeaning> said) {
		if (said.contains(HeadingMeaning.MONEY) && !said.contains(HeadingMeaning.PERFORMANCE)) {
			return column.parts().contains(Part.RP) ? Part.RP : null;
		}
		return (said.contains(HeadingMeaning.SHARE) && column.parts().contains(Part.PERCENT)) ? Part.PERCENT : null;
	}

	/** Whether the heading of this column may say all that, here of one of its parts. */
	boolean fits(ColumnDefinition column, Set<HeadingMeaning> said, @Nullable Part part) {
		if (!column.isNumeric()) {
			return true;
		}
		Set<HeadingMeaning> unexplained = EnumSet.noneOf(HeadingMeaning.class);
		unexplained.addAll(said);
		unexplained.removeAll(this.ofColumns.getOrDefault(column.id(), Set.of()));
		// each form of performance may say so
		unexplained.remove(HeadingMeaning.PERFORMANCE);
		if (part == Part.RP) {
			unexplained.remove(HeadingMeaning.MONEY);
		}
		if (part == Part.PERCENT) {
			unexplained.remove(HeadingMeaning.SHARE);
		}
		return unexplained.isEmpty();
	}

}
