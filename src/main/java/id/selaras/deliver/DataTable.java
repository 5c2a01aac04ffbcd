package id.selaras.deliver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.IndonesianNumber;
import id.selaras.plan.Quantity;
import id.selaras.sheet.TypedTable;
import org.jspecify.annotations.Nullable;

/** Puts together a table of the data package: columns first, then rows. */
final class DataTable {

	private final String name;

	private final String title;

	private final List<TypedTable.Column> columns = new ArrayList<>();

	private final List<List<TypedTable.Cell>> rows = new ArrayList<>();

	DataTable(String name, String title) {
		this.name = name;
		this.title = title;
	}

	/** Columns of words: {@code kode=Kode angka}. */
	DataTable texts(String... columns) {
		return columns(TypedTable.Kind.TEXT, columns);
	}

	DataTable numbers(String... columns) {
		return columns(TypedTable.Kind.NUMBER, columns);
	}

	DataTable dates(String... columns) {
		return columns(TypedTable.Kind.DATE, columns);
	}

	private DataTable columns(TypedTable.Kind kind, String... all) {
		for (String column : all) {
			int at = column.indexOf('=');
			this.columns.add(new TypedTable.Column(column.substring(0, at), column.substring(at + 1), kind));
		}
		return this;
	}

	void row(List<TypedTable.Cell> cells) {
		if (cells.size() != this.columns.size()) {
			throw new IllegalArgumentException(this.name + " has " + this.columns.size() + " columns, not " + cells);
		}
		this.rows.add(cells);
	}

	TypedTable build() {
		return new TypedTable(this.name, this.title, this.columns, this.rows);
	}

	static TypedTable.Cell text(@Nullable String text) {
		return (text == null) ? TypedTable.none() : TypedTable.words(text);
	}

	static TypedTable.Cell number(@Nullable BigDecimal number) {
		return (number == null) ? TypedTable.none() : new TypedTable.Amount(number);
	}

	static TypedTable.Cell number(int number) {
		return new TypedTable.Amount(BigDecimal.valueOf(number));
	}

	static TypedTable.Cell day(@Nullable LocalDate day) {
		return (day == null) ? TypedTable.none() : new TypedTable.Day(day);
	}

	/** Two cells, of which one is empty: a number, or what is none. */
	static List<TypedTable.Cell> quantity(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Amount amount) {
			return List.of(number(amount.value()), TypedTable.none());
		}
		return List.of(TypedTable.none(), text(words(quantity)));
	}

	private static String words(@Nullable Quantity quantity) {
		if (quantity instanceof Quantity.Range range) {
			return IndonesianNumber.plain(range.low()) + "–" + IndonesianNumber.plain(range.high());
		}
		if (quantity instanceof Quantity.Grade grade) {
			BigDecimal score = grade.score();
			return (score != null) ? grade.name() + " (" + IndonesianNumber.plain(score) + ")" : grade.name();
		}
		if (quantity instanceof Quantity.Date date) {
			return date.day().toString();
		}
		return (quantity instanceof Quantity.Words words) ? words.text() : "";
	}

}
