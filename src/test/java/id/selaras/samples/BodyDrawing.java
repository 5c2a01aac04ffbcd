package id.selaras.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;

/** Draws the rows below the header. */
final class BodyDrawing {

	private final Layout layout;

	private final FormDefinition definition;

	private final Pen pen;

	private final BodyTexts texts;

	private final DistinctNumbers numbers = new DistinctNumbers();

	private final List<Map<String, DrawnCell>> cells = new ArrayList<>();

	BodyDrawing(Layout layout, FormDefinition definition, Pen pen) {
		this.layout = layout;
		this.definition = definition;
		this.pen = pen;
		this.texts = new BodyTexts(layout);
	}

	List<DrawnRow> draw(int top) {
		this.texts.rows().forEach((row) -> this.cells.add(new HashMap<>()));
		int column = 0;
		for (ColumnGroup group : this.layout.groups()) {
			for (int offset = 0; offset < group.width(); offset++) {
				String id = group.ids().get(offset);
				int piece = (group.pieces() > 1) ? offset : 0;
				if (!id.equals(ColumnGroup.NO_COLUMN)) {
					column(top, column + offset, id, piece, group.pieces());
				}
				else if (!group.heading().isEmpty()) {
					ticks(top, column + offset);
				}
			}
			column += group.width();
		}
		List<DrawnRow> rows = new ArrayList<>();
		for (int i = 0; i < this.cells.size(); i++) {
			DrawnCell name = this.cells.get(i).get(this.definition.nameColumn());
			rows.add(new DrawnRow(top + i, (name == null) ? "" : name.text(), this.cells.get(i)));
		}
		return rows;
	}

	private void column(int top, int column, String id, int piece, int pieces) {
		ColumnDefinition owner = this.definition.columnOf(id).orElseThrow(() -> new IllegalStateException(id));
		int start = 0;
		for (int i = 0; i < this.cells.size(); i++) {
			boolean covered = i > 0 && isCovered(i, id, owner);
			boolean shown = !covered || this.layout.blocks() == Layout.Blocks.REPEATED;
			String text = owner.isNumeric() ? value(top + i, column, owner, id, covered) : words(i, top + i, column, id,
					shown ? this.texts.text(i, id, piece, pieces, owner.carryDown()) : "");
			String whole = (pieces > 1) ? joined(i, owner, text) : text;
			if (piece == 0) {
				this.cells.get(i).put(id, new DrawnCell(top + i, column, whole, covered && isMerged()));
			}
			start = covered ? start : i;
			boolean ends = i + 1 == this.cells.size() || !isCovered(i + 1, id, owner);
			if (isMerged() && ends && i > start) {
				this.pen.merge(top + start, top + i, column, column);
			}
		}
	}

	/** What stands in a column of their own. */
	private void ticks(int top, int column) {
		for (int i = 0; i < this.cells.size(); i++) {
			this.pen.text(top + i, column, "sudah", false);
		}
	}

	private boolean isMerged() {
		return this.layout.blocks() == Layout.Blocks.MERGED;
	}

	/** Whether the cell says nothing of its own: the one above it speaks for it. */
	private boolean isCovered(int index, String id, ColumnDefinition owner) {
		BodyRow row = this.texts.rows().get(index);
		if (isMoney(id, owner)) {
			return switch (this.layout.rows()) {
				case HIERARCHY -> row.more();
				case INDICATORS -> !row.firstOfBlock();
				case ACTIVITIES, LIST, NONE -> false;
			};
		}
		return !owner.isNumeric() && (this.texts.isOfRowAbove(id, row)
				|| (this.texts.isOfBlock(id, owner.carryDown()) && !row.firstOfBlock()));
	}

	private String value(int row, int column, ColumnDefinition owner, String id, boolean covered) {
		if (ColumnGroup.fields(this.layout.one("errors", ""), ",").contains(id)) {
			this.pen.formula(row, column, "1/0", "0");
			return "#DIV/0!";
		}
		boolean money = isMoney(id, owner);
		Typed value = covered ? Typed.BLANK : this.numbers.next(owner.type(), money && !isPercent(owner));
		this.pen.value(row, column, value, money);
		boolean numeric = value.number() != null
				&& (this.layout.hand() == Hand.NUMBERS || (this.layout.hand() == Hand.MIXED && money));
		return (numeric && value.number() != null) ? value.number().stripTrailingZeros().toPlainString() : value.text();
	}

	private String words(int index, int row, int column, String id, String text) {
		int steps = this.texts.rows().get(index).steps();
		if (steps > 0 && id.equals("programme") && this.layout.rows() == Layout.Rows.HIERARCHY) {
			this.pen.indented(row, column, text, steps);
		}
		else {
			this.pen.text(row, column, text, text.startsWith("PROGRAM"));
		}
		return text;
	}

	/** The whole of what is written in pieces. */
	private String joined(int index, ColumnDefinition owner, String piece) {
		return (owner.type() == ColumnType.CODE) ? this.texts.rows().get(index).code() : piece;
	}

	private static boolean isMoney(String id, ColumnDefinition owner) {
		return id.endsWith(".rp") || owner.type() == ColumnType.MONEY;
	}

	private static boolean isPercent(ColumnDefinition owner) {
		return owner.type() == ColumnType.PERCENT;
	}

}
