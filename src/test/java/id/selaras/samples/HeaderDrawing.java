package id.selaras.samples;

import java.util.List;

/** Draws the header block: headings, sub headings, number row, K/Rp row. */
final class HeaderDrawing {

	private final Layout layout;

	private final Pen pen;

	private final int top;

	private final int headings;

	private final boolean partsBelow;

	HeaderDrawing(Layout layout, Pen pen, int top) {
		this.layout = layout;
		this.pen = pen;
		this.top = top;
		this.partsBelow = layout.one("parts", "header").equals("below");
		boolean subs = layout.groups().stream().anyMatch((group) -> !group.subs().isEmpty());
		boolean parts = layout.groups().stream().anyMatch((group) -> !group.parts().isEmpty());
		this.headings = 1 + (subs ? 1 : 0) + ((parts && !this.partsBelow) ? 1 : 0);
	}

	/** The last row that was drawn. */
	int draw() {
		int column = 0;
		for (ColumnGroup group : this.layout.groups()) {
			group(group, column);
			column += group.width();
		}
		int bottom = this.top + this.headings - 1;
		if (this.layout.all("numbers").isEmpty()) {
			return bottom;
		}
		numbers(bottom + 1);
		return bottom + (this.partsBelow ? 2 : 1);
	}

	private void group(ColumnGroup group, int first) {
		int bottom = this.top + this.headings - 1;
		int last = first + group.width() - 1;
		boolean partsHere = !group.parts().isEmpty() && !this.partsBelow;
		int lowest = group.subs().isEmpty() ? bottom - (partsHere ? 1 : 0) : this.top;
		if (!group.heading().isEmpty()) {
			this.pen.heading(this.top, lowest, first, last, group.heading());
		}
		int wide = Math.max(1, group.parts().size());
		for (int i = 0; i < group.subs().size(); i++) {
			int column = first + i * wide;
			this.pen.heading(this.top + 1, bottom - (partsHere ? 1 : 0), column, column + wide - 1,
					group.subs().get(i));
		}
		if (partsHere) {
			parts(group, first, bottom);
		}
	}

	private void parts(ColumnGroup group, int first, int row) {
		for (int column = 0; column < group.width(); column++) {
			String part = group.parts().get(column % group.parts().size());
			this.pen.heading(row, row, first + column, first + column, part);
		}
	}

	private void numbers(int row) {
		List<String> written = ColumnGroup.fields(this.layout.one("numbers", ""), "\\|");
		String shape = written.get(0);
		boolean each = shape.startsWith("each ");
		int number = 1;
		int column = 0;
		for (ColumnGroup group : this.layout.groups()) {
			int wide = (group.pieces() > 1) ? group.pieces() : each ? 1 : Math.max(1, group.parts().size());
			boolean splits = this.partsBelow && !group.parts().isEmpty();
			for (int first = column; first < column + group.width(); first += wide) {
				this.pen.heading(row, row + (this.partsBelow && !splits ? 1 : 0), first, first + wide - 1,
						text(shape.replace("each ", ""), written, number++));
			}
			if (splits) {
				parts(group, column, row + 1);
			}
			column += group.width();
		}
	}

	/** Some numbers stand there with the formula of their column. */
	private static String text(String shape, List<String> written, int number) {
		return written.stream()
			.skip(1)
			.filter((formula) -> formula.matches(number + "\\s*=.*"))
			.findFirst()
			.orElse(shape.replace("n", String.valueOf(number)));
	}

}
