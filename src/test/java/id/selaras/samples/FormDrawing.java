package id.selaras.samples;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.FormDefinition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one form: title block, header, rows, footer, signatures. */
final class FormDrawing {

	private final Layout layout;

	private final FormDefinition definition;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Pen pen;

	private final int lastColumn;

	FormDrawing(Layout layout, FormDefinition definition) {
		this.layout = layout;
		this.definition = definition;
		this.pen = new Pen(this.workbook.createSheet(layout.one("sheet", "Form")), layout.hand());
		this.lastColumn = layout.ids().size() - 1;
	}

	DrawnForm draw() {
		titles();
		int top = this.layout.titles().size();
		int bottom = new HeaderDrawing(this.layout, this.pen, top).draw();
		List<DrawnRow> rows = new BodyDrawing(this.layout, this.definition, this.pen).draw(bottom + 1);
		int next = averages(bottom + 1 + rows.size());
		next = notes(next);
		signatures(next + 1);
		return new DrawnForm(this.definition, this.workbook, top, bottom, columns(), rows);
	}

	private SortedMap<String, Integer> columns() {
		SortedMap<String, Integer> columns = new TreeMap<>();
		List<String> ids = this.layout.ids();
		for (int column = 0; column < ids.size(); column++) {
			columns.putIfAbsent(ids.get(column), column);
		}
		return columns;
	}

	private void titles() {
		int row = 0;
		for (Map.Entry<String, String> title : this.layout.titles()) {
			String text = title.getValue();
			switch (title.getKey()) {
				case "centre" -> {
					this.pen.title(row, 0, text);
					this.pen.merge(row, row, 0, this.lastColumn);
				}
				case "right" -> this.pen.title(row, this.lastColumn - 1, text);
				case "pair" -> {
					List<String> fields = ColumnGroup.fields(text, "\\|");
					this.pen.plain(row, 0, fields.get(0));
					for (int i = 1; i < fields.size(); i++) {
						this.pen.plain(row, i + 1, fields.get(i));
					}
				}
				default -> {
					if (!text.isEmpty()) {
						this.pen.plain(row, 0, text);
					}
				}
			}
			row++;
		}
	}

	/** Means and their predicates; the next free row. */
	private int averages(int row) {
		List<String> averaged = ColumnGroup.fields(this.layout.one("averages", ""), ",");
		if (averaged.isEmpty()) {
			return row;
		}
		List<String> ids = this.layout.ids();
		int first = -1;
		for (int column = 0; column < ids.size(); column++) {
			String id = ids.get(column);
			if (averaged.stream().anyMatch((each) -> id.startsWith(each + "."))) {
				first = (first < 0) ? column : first;
				this.pen.text(row, column, "8%d,%d5".formatted(column % 10, column % 7), false);
				this.pen.text(row + 1, column, (column % 3 == 0) ? "Sedang" : "Tinggi", false);
			}
		}
		this.pen.box(row, row, 0, first - 1, "bold", "Rata-rata capaian kinerja (%)");
		this.pen.box(row + 1, row + 1, 0, first - 1, "bold", "Predikat kinerja");
		return row + 2;
	}

	private int notes(int row) {
		int next = row;
		for (String footer : this.layout.all("footer")) {
			for (String line : ColumnGroup.fields(footer, "\\|")) {
				String text = line.endsWith(":") ? line : "- " + line;
				this.pen.box(next, next, 0, this.lastColumn, "body", text);
				next++;
			}
		}
		return next;
	}

	private void signatures(int row) {
		int column = Math.min(2, this.lastColumn);
		for (String signature : this.layout.all("signature")) {
			List<String> fields = ColumnGroup.fields(signature, "\\|");
			this.pen.plain(row, column, fields.get(0));
			this.pen.plain(row + 1, column, "…………, tanggal …………");
			this.pen.plain(row + 2, column, fields.get(1));
			this.pen.plain(row + 7, column, "( ………………………………… )");
			column = Math.max(column + 1, this.lastColumn - 3);
		}
	}

}
