package id.selaras.assess;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The row of averages below an official form: plain, uncapped means by column.
 *
 * @param code the printed code of these figures
 * @param columns of Formulir E.58 {@code 2023.k}, {@code 2023.rp}, {@code end.k},
 * {@code end.rp}; of E.60 and E.81 {@code q1.k} to {@code q4.rp}, {@code year.k},
 * {@code year.rp}
 */
public record FormFooter(String code, SortedMap<String, Average> columns) {

	static final FormFooter NONE = new FormFooter("", new TreeMap<>());

	public FormFooter {
		columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
	}

	/** The average of a column, or null where the form has none. */
	public @Nullable Average column(String name) {
		return this.columns.get(name);
	}

}
