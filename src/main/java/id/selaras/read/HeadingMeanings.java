package id.selaras.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.HeadingMeaning;
import id.selaras.form.Part;
import org.jspecify.annotations.Nullable;

/**
 * Whether a column of a form means what the words of a heading say. A heading that says
 * more than any spelling of the column is that of another column, however alike it is.
 */
final class HeadingMeanings {

	private final Map<String, Set<HeadingMeaning>> ofColumns = new HashMap<>();

	HeadingMeanings(FormDefinition definition, VocabularyMeanings vocabulary) {
		for (ColumnDefinition column : definition.columns()) {
			Set<HeadingMeaning> own = EnumSet.noneOf(HeadingMeaning.class);
			column.headings().forEach((heading) -> own.addAll(vocabulary.ofDefined(heading)));
			if (column.type() == ColumnType.MONEY) {
				own.add(HeadingMeaning.MONEY);
			}
			if (column.type() == ColumnType.PERCENT) {
				own.add(HeadingMeaning.SHARE);
			}
			this.ofColumns.put(column.id(), own);
		}
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
