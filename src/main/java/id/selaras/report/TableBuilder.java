package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.report.ReportTable.Cell;
import id.selaras.report.ReportTable.Column;
import id.selaras.report.ReportTable.Kind;

/** Puts a {@link ReportTable} together: first its columns, then its rows. */
final class TableBuilder {

	private final String name;

	private final String title;

	private final List<Column> columns = new ArrayList<>();

	private final List<List<Cell>> rows = new ArrayList<>();

	TableBuilder(String name, String title) {
		this.name = name;
		this.title = title;
	}

	TableBuilder column(Kind kind, String column, String heading) {
		this.columns.add(new Column(column, heading, kind));
		return this;
	}

	TableBuilder code(String column, String heading) {
		return column(Kind.CODE, column, heading);
	}

	TableBuilder text(String column, String heading) {
		return column(Kind.TEXT, column, heading);
	}

	TableBuilder number(String column, String heading) {
		return column(Kind.NUMBER, column, heading);
	}

	TableBuilder percent(String column, String heading) {
		return column(Kind.PERCENT, column, heading);
	}

	TableBuilder date(String column, String heading) {
		return column(Kind.DATE, column, heading);
	}

	void row(List<Cell> cells) {
		this.rows.add(cells);
	}

	void row(Cell... cells) {
		row(List.of(cells));
	}

	ReportTable build() {
		return new ReportTable(this.name, this.title, this.columns, this.rows);
	}

}
