package id.selaras.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.selaras.finding.Fingerprint;

/**
 * A form, as {@code jobs/forms/<id>.yaml} defines it.
 *
 * @param id such as {@code e81}
 * @param name as users call it
 * @param titles each a set of words that a title of this form holds; one set is enough
 * @param hiddenSheets names of sheets that are read although they are hidden
 * @param columns in the usual order
 * @param notes by id the openings of footer lines that are kept as text, such as factors
 * @param vocabulary what the words of headings say
 * @param fingerprint of the files, so that a changed definition is noticed
 */
public record FormDefinition(String id, String name, FormKind kind, List<List<String>> titles,
		List<String> hiddenSheets, List<ColumnDefinition> columns, Map<String, List<String>> notes,
		HeadingVocabulary vocabulary, String fingerprint) {

	public FormDefinition(String id, String name, FormKind kind, List<List<String>> titles, List<String> hiddenSheets,
			List<ColumnDefinition> columns, Map<String, List<String>> notes, String fingerprint) {
		this(id, name, kind, titles, hiddenSheets, columns, notes, HeadingVocabulary.NONE, fingerprint);
	}

	public FormDefinition {
		titles = List.copyOf(titles);
		hiddenSheets = List.copyOf(hiddenSheets);
		columns = List.copyOf(columns);
		notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
	}

	/** This form with headings that are understood by these words. */
	public FormDefinition with(HeadingVocabulary words) {
		return new FormDefinition(this.id, this.name, this.kind, this.titles, this.hiddenSheets, this.columns,
				this.notes, words, Fingerprint.of(this.fingerprint, words.fingerprint()));
	}

	/** The column that a physical column belongs to. */
	public Optional<ColumnDefinition> columnOf(String columnId) {
		return this.columns.stream().filter((column) -> column.owns(columnId)).findFirst();
	}

	/** The column that says what a row is about. */
	public String nameColumn() {
		return this.columns.stream().anyMatch((column) -> column.id().equals("name")) ? "name" : "indicator";
	}

}
