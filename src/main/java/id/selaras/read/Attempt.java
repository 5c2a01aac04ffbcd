package id.selaras.read;

import java.util.List;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.form.Presence;
import id.selaras.sheet.Cell;

/**
 * One form tried on one header block.
 *
 * @param above cells of the lines that belong to the table
 * @param score forty for a title, sixty for the share of the sheet's columns that are
 * explained
 * @param titleWords of how many words the title is that was found
 */
record Attempt(FormDefinition definition, Header header, Columns columns, List<Cell> above, int score, int titleWords) {

	private static final int SURE_ENOUGH = 50;

	static Attempt of(FormDefinition definition, Header header, Columns columns, List<Cell> above, int titleWords) {
		int explained = 60 * (header.headings().size() - columns.unread().size())
				/ Math.max(header.headings().size(), 1);
		int score = explained + ((titleWords > 0) ? 40 : 0);
		return new Attempt(definition, header, columns, above, score, titleWords);
	}

	boolean isSuccess() {
		return missing().isEmpty() && this.score >= SURE_ENOUGH;
	}

	/** Usual headings of the required columns that were not found. */
	List<String> missing() {
		return this.definition.columns()
			.stream()
			.filter((column) -> column.presence() == Presence.REQUIRED && !isThere(column))
			.map((column) -> column.headings().get(0))
			.toList();
	}

	private boolean isThere(ColumnDefinition column) {
		return this.columns.matches().keySet().stream().anyMatch(column::owns)
				|| this.columns.undecided().stream().anyMatch(column::owns);
	}

	/** The first row of the title or header. */
	int start() {
		return this.above.isEmpty() ? this.header.top() : this.above.get(0).row();
	}

}
