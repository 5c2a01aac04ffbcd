package id.selaras.samples;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.FormDefinition;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one form: title block, header, rows, footer, signatures. */
final class FormDrawing {

	private final Layout layout;

	private final FormDefinition definition;

	private final XSSFWorkbook workbook;

	private final Pen pen;

	private final int lastColumn;

	private int next;

	/**
	 * A drawing on a sheet.
	 * @param firstRow where it begins, from 0
	 */
	FormDrawing(Layout layout, FormDefinition definition, XSSFSheet sheet, int firstRow) {
		this.layout = layout;
		this.definition = definition;
		this.workbook = sheet.getWorkbook();
		this.pen = new Pen(sheet, layout.hand());
		this.lastColumn = layout.ids().size() - 1;
		this.next = firstRow;
	}

	DrawnForm draw() {
		titles();
		int top = this.next;
		int bottom = new HeaderDrawing(this.layout, this.pen, top).draw();
		List<DrawnRow> rows = new BodyDrawing(this.layout, this.definition, this.pen).draw(bottom + 1);
		hide(bottom);
		this.next = bottom + 1 + rows.size();
		averages();
		notes();
		signatures();
		return new DrawnForm(this.definition, this.workbook, top, bottom, columns(), rows);
	}

	/** The row below the drawing. */
	int end() {
		return this.next;
	}

	/** Rows of the body that are hidden, counted from 1. */
	private void hide(int bottom) {
		for (String row : ColumnGroup.fields(this.layout.one("hidden", ""), ",")) {
			this.pen.sheet().getRow(bottom + Integer.parseInt(row)).setZeroHeight(true);
		}
	}

	private SortedMap<String, Integer> columns() {
		SortedMap<String, Integer> columns = new TreeMap<>();
		List<String> ids = this.layout.ids();
		for (int column = 0; column < ids.size(); column++) {
			columns.putIfAbsent(ids.get(column), column);
		}
		columns.remove(ColumnGroup.NO_COLUMN);
		return columns;
	}

	private void titles() {
		for (Map.Entry<String, String> title : this.layout.titles()) {
			String text = title.getValue();
			switch (title.getKey()) {
				case "centre" -> {
					this.pen.title(this.next, 0, text);
					this.pen.merge(this.next, this.next, 0, this.lastColumn);
				}
				case "right" -> this.pen.title(this.next, this.lastColumn - 1, text);
				case "pair" -> {
					List<String> fields = ColumnGroup.fields(text, "\\|");
					this.pen.plain(this.next, 0, fields.get(0));
					for (int i = 1; i < fields.size(); i++) {
						this.pen.plain(this.next, i + 1, fields.get(i));
					}
				}
				default -> {
					if (!text.isEmpty()) {
						this.pen.plain(this.next, 0, text);
					}
				}
			}
			this.next++;
		}
	}

	/** Means and their predicates. */
	private void averages() {
		List<String> averaged = ColumnGroup.fields(this.layout.one("averages", ""), ",");
		if (averaged.isEmpty()) {
			return;
		}
		List<String> ids = this.layout.ids();
		int first = -1;
		for (int column = 0; column < ids.size(); column++) {
			String id = ids.get(column);
			if (averaged.stream().anyMatch((each) -> id.startsWith(each + "."))) {
				first = (first < 0) ? column : first;
				this.pen.text(this.next, column, "8%d,%d5".formatted(column % 10, column % 7), false);
				this.pen.text(this.next + 1, column, (column % 3 == 0) ? "Sedang" : "Tinggi", false);
			}
		}
		this.pen.box(this.next, this.next, 0, first - 1, "bold", "Rata-rata capaian kinerja (%)");
		this.pen.box(this.next + 1, this.next + 1, 0, first - 1, "bold", "Predikat kinerja");
		this.next += 2;
	}

	private void notes() {
		for (String footer : this.layout.all("footer")) {
			for (String line : ColumnGroup.fields(footer, "\\|")) {
				String text = line.endsWith(":") ? line : "- " + line;
				this.pen.box(this.next, this.next, 0, this.lastColumn, "body", text);
				this.next++;
			}
		}
	}

	private void signatures() {
		int row = this.next + 1;
		int column = Math.min(2, this.lastColumn);
		for (String signature : this.layout.all("signature")) {
			List<String> fields = ColumnGroup.fields(signature, "\\|");
			this.pen.plain(row, column, fields.get(0));
			this.pen.plain(row + 1, column, "…………, tanggal …………");
			this.pen.plain(row + 2, column, fields.get(1));
			this.pen.plain(row + 7, column, "( ………………………………… )");
			column = Math.max(column + 1, this.lastColumn - 3);
			this.next = row + 8;
		}
	}

}
