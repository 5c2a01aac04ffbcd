package id.selaras.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import id.selaras.sheet.Merge;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is edited as a person does in Excel: inserting and deleting shifts cells,
 * and merged regions grow and shrink. It knows where each row and column came from.
 */
final class EditedSheet {

	static final int INSERTED = -1;

	/**
	 * What stands in a cell.
	 *
	 * @param number as it is written in the file, or null
	 * @param style the number of its looks in the workbook
	 */
	record Content(String text, @Nullable String number, int style) {

		static final Content BLANK = new Content("", null, 0);

		boolean isBlank() {
			return this.text.isEmpty() && this.number == null;
		}

		Content with(String other) {
			return new Content(other, null, this.style);
		}

	}

	private final List<List<Content>> rows = new ArrayList<>();

	private final List<Merge> merges = new ArrayList<>();

	private final List<Integer> rowOrigins = new ArrayList<>();

	private final List<Integer> columnOrigins = new ArrayList<>();

	EditedSheet(Sheet sheet) {
		int width = 0;
		for (Row row : sheet) {
			width = Math.max(width, row.getLastCellNum());
		}
		for (int r = 0; r <= sheet.getLastRowNum(); r++) {
			List<Content> cells = new ArrayList<>();
			for (int c = 0; c < width; c++) {
				Row row = sheet.getRow(r);
				Cell cell = (row == null) ? null : row.getCell(c);
				cells.add((cell == null) ? Content.BLANK : content(cell));
			}
			this.rows.add(cells);
			this.rowOrigins.add(r);
		}
		for (int c = 0; c < width; c++) {
			this.columnOrigins.add(c);
		}
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			this.merges
				.add(new Merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
		}
	}

	/** One that is to be edited and leaves the other as it is. */
	EditedSheet(EditedSheet other) {
		other.rows.forEach((cells) -> this.rows.add(new ArrayList<>(cells)));
		this.merges.addAll(other.merges);
		this.rowOrigins.addAll(other.rowOrigins);
		this.columnOrigins.addAll(other.columnOrigins);
	}

	private static Content content(Cell cell) {
		boolean numeric = cell.getCellType() == CellType.NUMERIC;
		String text = (numeric || cell.getCellType() == CellType.BLANK) ? "" : cell.getStringCellValue();
		String number = numeric ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString() : null;
		return new Content(text, number, cell.getCellStyle().getIndex());
	}

	int height() {
		return this.rows.size();
	}

	int width() {
		return this.columnOrigins.size();
	}

	Content at(int row, int column) {
		return this.rows.get(row).get(column);
	}

	void put(int row, int column, Content content) {
		this.rows.get(row).set(column, content);
	}

	List<Merge> merges() {
		return this.merges;
	}

	/** Where a row is that stood here at first, or {@link #INSERTED} where it is gone. */
	int rowOf(int origin) {
		return this.rowOrigins.indexOf(origin);
	}

	int columnOf(int origin) {
		return this.columnOrigins.indexOf(origin);
	}

	/** Where a row stood at first, or {@link #INSERTED}. */
	int originOfRow(int row) {
		return (row < this.rowOrigins.size()) ? this.rowOrigins.get(row) : INSERTED;
	}

	void insertRow(int at) {
		List<Content> cells = new ArrayList<>();
		for (int c = 0; c < width(); c++) {
			cells.add(Content.BLANK);
		}
		this.rows.add(at, cells);
		this.rowOrigins.add(at, INSERTED);
		this.merges.replaceAll((merge) -> new Merge(pushed(merge.firstRow(), at), pushed(merge.lastRow(), at),
				merge.firstColumn(), merge.lastColumn()));
	}

	void insertColumn(int at) {
		this.rows.forEach((cells) -> cells.add(at, Content.BLANK));
		this.columnOrigins.add(at, INSERTED);
		this.merges.replaceAll((merge) -> new Merge(merge.firstRow(), merge.lastRow(), pushed(merge.firstColumn(), at),
				pushed(merge.lastColumn(), at)));
	}

	/**
	 * Deletes a row.
	 * @param keepsMerged whether a merged region that begins here keeps its text:
	 * programs differ
	 */
	void deleteRow(int at, boolean keepsMerged) {
		if (keepsMerged) {
			this.merges.stream()
				.filter((merge) -> merge.firstRow() == at && merge.lastRow() > at)
				.forEach((merge) -> put(at + 1, merge.firstColumn(), at(at, merge.firstColumn())));
		}
		this.rows.remove(at);
		this.rowOrigins.remove(at);
		shrink((merge) -> new Merge(pulled(merge.firstRow(), at), pulled(merge.lastRow() + 1, at) - 1,
				merge.firstColumn(), merge.lastColumn()));
	}

	/** Deletes a column, see {@link #deleteRow}. */
	void deleteColumn(int at, boolean keepsMerged) {
		if (keepsMerged) {
			this.merges.stream()
				.filter((merge) -> merge.firstColumn() == at && merge.lastColumn() > at)
				.forEach((merge) -> put(merge.firstRow(), at + 1, at(merge.firstRow(), at)));
		}
		this.rows.forEach((cells) -> cells.remove(at));
		this.columnOrigins.remove(at);
		shrink((merge) -> new Merge(merge.firstRow(), merge.lastRow(), pulled(merge.firstColumn(), at),
				pulled(merge.lastColumn() + 1, at) - 1));
	}

	private void shrink(UnaryOperator<Merge> change) {
		this.merges.replaceAll(change);
		this.merges.removeIf((merge) -> merge.lastRow() < merge.firstRow() || merge.lastColumn() < merge.firstColumn()
				|| (merge.firstRow() == merge.lastRow() && merge.firstColumn() == merge.lastColumn()));
	}

	private static int pushed(int index, int at) {
		return (index >= at) ? index + 1 : index;
	}

	private static int pulled(int index, int at) {
		return (index > at) ? index - 1 : index;
	}

}
