package id.selaras.sheet;

import org.jspecify.annotations.Nullable;

/** Reads the sheets of one workbook, element by element, into builders. */
final class XlsxSheet {

	private final XlsxCells cells;

	private final SheetLimits limits;

	private final RichText value;

	private final RichText inline;

	private final WrittenText formula = new WrittenText();

	private int cellsRead;

	XlsxSheet(XlsxCells cells, SheetLimits limits) {
		this.cells = cells;
		this.limits = limits;
		this.value = new RichText(limits.cellLength());
		this.inline = new RichText(limits.cellLength());
	}

	void read(XmlPart part, Sheet.Builder sheet) {
		part.root("worksheet");
		while (part.child(1)) {
			switch (part.name()) {
				case "cols" -> columns(part, sheet);
				case "sheetData" -> rows(part, sheet);
				case "mergeCells" -> merges(part, sheet);
				default -> {
				}
			}
		}
		part.end();
	}

	private static void columns(XmlPart part, Sheet.Builder sheet) {
		while (part.child(2)) {
			int last = Math.min(part.number("max", 0), Reference.COLUMNS);
			for (int column = part.number("min", 1); part.flag("hidden") && column <= last; column++) {
				sheet.hideColumn(column - 1);
			}
		}
	}

	private void merges(XmlPart part, Sheet.Builder sheet) {
		int merges = 0;
		while (part.child(2)) {
			if (++merges > this.limits.merges()) {
				throw new RefusedException(RefusalReason.TOO_LARGE);
			}
			sheet.merge(Reference.range(part.required("ref")));
		}
	}

	private void rows(XmlPart part, Sheet.Builder sheet) {
		int row = -1;
		int filled = 0;
		while (part.child(2)) {
			row = part.number("r", row + 2) - 1;
			if (row < 0 || row >= Reference.ROWS) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
			if (part.flag("hidden")) {
				sheet.hideRow(row);
			}
			if (cells(part, row, sheet) && ++filled > this.limits.rows()) {
				throw new RefusedException(RefusalReason.TOO_LARGE);
			}
		}
	}

	/** Reads a row; true if it holds something. */
	private boolean cells(XmlPart part, int row, Sheet.Builder sheet) {
		int before = this.cellsRead;
		int column = -1;
		while (part.child(3)) {
			int styleIndex = 0;
			String type = "n";
			column++;
			for (int i = 0; i < part.attributes(); i++) {
				String name = part.attributeName(i);
				switch ((name.length() == 1) ? name.charAt(0) : ' ') {
					case 'r' -> column = column(part.attributeText(i), row);
					case 's' -> styleIndex = XmlPart.wholeNumber(part.attributeText(i));
					case 't' -> type = XlsxCells.type(part.attributeText(i));
					default -> {
					}
				}
			}
			if (column >= Reference.COLUMNS) {
				throw new RefusedException(RefusalReason.CORRUPT);
			}
			Cell cell = cell(part, row, column, type, styleIndex);
			if (cell != null && !cell.isBlank()) {
				if (++this.cellsRead > this.limits.cells()) {
					throw new RefusedException(RefusalReason.TOO_LARGE);
				}
				sheet.add(cell);
			}
		}
		return this.cellsRead > before;
	}

	private static int column(WrittenText reference, int row) {
		Reference place = Reference.of(reference);
		if (place.row() != row) {
			throw new RefusedException(RefusalReason.CORRUPT);
		}
		return place.column();
	}

	private @Nullable Cell cell(XmlPart part, int row, int column, String type, int styleIndex) {
		try {
			return content(part, row, column, type, styleIndex);
		}
		catch (NumberFormatException ex) {
			throw new RefusedException(RefusalReason.CORRUPT, Cell.reference(row, column));
		}
		catch (RefusedException ex) {
			if (ex.refusal().reason() == RefusalReason.CELL_TOO_LONG) {
				throw new RefusedException(RefusalReason.CELL_TOO_LONG, Cell.reference(row, column));
			}
			throw ex;
		}
	}

	private static void once(boolean first, int row, int column) {
		if (!first) {
			throw new RefusedException(RefusalReason.CELL_TWICE, Cell.reference(row, column));
		}
	}

	private @Nullable Cell content(XmlPart part, int row, int column, String type, int styleIndex) {
		WrittenText written = null;
		String text = null;
		boolean computed = true;
		int depth = part.depth();
		while (part.child(depth)) {
			switch (part.name()) {
				case "v" -> {
					once(written == null, row, column);
					written = this.value.plain(part);
				}
				case "is" -> {
					once(text == null, row, column);
					text = this.inline.read(part);
				}
				case "f" -> {
					computed = false;
					this.formula.clear();
					part.text(this.formula, this.limits.cellLength());
				}
				default -> {
				}
			}
		}
		if (text != null) {
			return this.cells.text(row, column, text, styleIndex);
		}
		if (written != null && (!written.isEmpty() || type.equals("str"))) {
			Cell cell = this.cells.cell(row, column, type, styleIndex, written);
			this.value.limited(cell.text());
			return cell;
		}
		// a result that is said to be text and is not there is an empty text
		boolean emptyText = type.equals("s") || type.equals("str");
		return (computed || emptyText) ? null : this.cells.uncomputed(row, column, this.formula.toString(), styleIndex);
	}

}
