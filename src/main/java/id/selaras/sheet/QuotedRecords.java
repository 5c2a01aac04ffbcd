package id.selaras.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Third pass over a text file: its records, by the quotes of RFC 4180. A quoted field
 * begins and ends with its quotes; any other quote belongs to the text. OpenCSV joins the
 * next lines to a field such as {@code "a" b} without a word, and cannot tell where a
 * quote was opened; so forms are cut here, in one walk and with every limit.
 */
final class QuotedRecords {

	private static final int MOST_BLANKS = 1_000;

	/** Twice the longest cell, as each of its characters may be a doubled quote. */
	private static final int LOOK_AHEAD = 70_000;

	private final LetterReader text;

	private final char delimiter;

	private final SheetLimits limits;

	private final StringBuilder field = new StringBuilder();

	private List<String> fields = new ArrayList<>();

	private BitSet quoted = new BitSet();

	private BitSet stray = new BitSet();

	private int line = 1;

	private int row = -1;

	QuotedRecords(Reader text, char delimiter, SheetLimits limits) {
		this.text = new LetterReader(text, LOOK_AHEAD);
		this.delimiter = delimiter;
		this.limits = limits;
	}

	/** Leaves out a line that is no record. */
	void skipLine() throws IOException {
		int character = this.text.next();
		while (character >= 0 && character != '\n') {
			character = this.text.next();
		}
		this.line++;
	}

	/** The next record, or null after the last. */
	@Nullable TextRecord next() throws IOException {
		int character = this.text.next();
		if (character < 0) {
			return null;
		}
		int begin = this.line;
		this.row++;
		this.fields = new ArrayList<>();
		this.quoted = new BitSet();
		this.stray = new BitSet();
		while (character >= 0 && character != '\n') {
			character = field(character);
			if (character == this.delimiter) {
				character = this.text.next();
				if (character < 0 || character == '\n') {
					endOfField();
				}
			}
		}
		if (this.fields.isEmpty()) {
			endOfField();
		}
		this.line++;
		return new TextRecord(begin, this.fields, this.quoted, this.stray, this.line - begin);
	}

	/** Reads a field and gives what ended it. */
	private int field(int first) throws IOException {
		if (first != '"') {
			return plainField(first);
		}
		int begin = this.line;
		// what is looked at twice ends at the next quote, so the walk stays linear
		this.text.mark();
		int end = withinQuotes();
		if (end < 0 || end == '\n' || end == this.delimiter) {
			this.quoted.set(this.fields.size());
			endOfField();
			return end;
		}
		this.text.reset();
		this.field.setLength(0);
		this.line = begin;
		return plainField(first);
	}

	private int plainField(int first) throws IOException {
		int character = first;
		while (character >= 0 && character != '\n' && character != this.delimiter) {
			if (character == '"') {
				this.stray.set(this.fields.size());
			}
			if (this.field.length() >= this.limits.cellLength()) {
				throw refused(RefusalReason.CELL_TOO_LONG, this.line);
			}
			this.field.append((char) character);
			character = this.text.next();
		}
		endOfField();
		return character;
	}

	/**
	 * Reads up to the closing quote and gives what follows it and blanks. What is too
	 * long is read on, for a quote that is never closed is what is to be said.
	 */
	private int withinQuotes() throws IOException {
		int opened = this.line;
		int length = 0;
		while (true) {
			int character = this.text.next();
			if (character == '"') {
				character = this.text.next();
				if (character != '"') {
					if (length > this.limits.cellLength()) {
						throw refused(RefusalReason.CELL_TOO_LONG, opened);
					}
					return behindBlanks(character);
				}
			}
			if (character == '\n') {
				this.line++;
			}
			if (character < 0 || this.line - opened >= this.limits.quotedLines()) {
				throw refused(RefusalReason.UNCLOSED_QUOTE, opened);
			}
			if (length++ < this.limits.cellLength()) {
				this.field.append((char) character);
			}
		}
	}

	private int behindBlanks(int first) throws IOException {
		int character = first;
		for (int blanks = 0; character == ' ' && blanks < MOST_BLANKS; blanks++) {
			character = this.text.next();
		}
		return character;
	}

	private void endOfField() {
		if (this.fields.size() >= Reference.COLUMNS) {
			throw refused(RefusalReason.TOO_LARGE, this.line);
		}
		this.fields.add(this.field.toString());
		this.field.setLength(0);
	}

	private RefusedException refused(RefusalReason reason, int where) {
		return new RefusedException(new Refusal(reason, Cell.reference(this.row, this.fields.size()), where));
	}

}
