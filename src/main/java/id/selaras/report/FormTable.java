package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Reported;
import id.selaras.plan.Indicator;
import id.selaras.report.ReportTable.Cell;
import id.selaras.report.ReportTable.Kind;

/** What the typed rows of official forms have in common. */
final class FormTable {

	private FormTable() {
	}

	/**
	 * A numbered column of the form, which is two: K and Rp.
	 *
	 * @param field as the template calls the pair
	 * @param number of the column, such as {@code (6)}
	 * @param name of the pair in the table
	 * @param percent whether both are percentages
	 */
	record Pair(String field, String number, String name, String heading, boolean percent,
			Function<IndicatorResult, Cell> performance, Function<IndicatorResult, Cell> money) {

		void columns(TableBuilder table) {
			table.column(this.percent ? Kind.PERCENT : Kind.NUMBER, this.name + "-k",
					this.number + " " + this.heading + ", K");
			table.column(this.percent ? Kind.PERCENT : Kind.RUPIAH, this.name + "-rp",
					this.number + " " + this.heading + ", Rp");
		}

		List<Cell> cells(IndicatorResult result) {
			return List.of(this.performance.apply(result), this.money.apply(result));
		}

	}

	/** Columns that say which indicator a row is about. */
	static void heads(TableBuilder table) {
		table.number("no", "No")
			.text("sasaran", "Sasaran")
			.text("kode-program", "Kode program")
			.text("program", "Program")
			.text("indikator", "Indikator kinerja")
			.text("satuan", "Satuan")
			.code("kode", "Kode angka");
	}

	static List<Cell> head(IndicatorResult result, int number) {
		Indicator indicator = result.indicator();
		return List.of(Typed.count(number), Typed.words(indicator.objective()), Typed.words(indicator.programmeCode()),
				Typed.words(indicator.programme()), Typed.words(indicator.name()), Typed.words(indicator.unit()),
				Typed.words(result.code()));
	}

	/** Adds a column's number where it is a sum of which a part is missing. */
	static void mark(List<String> marked, String column, boolean partial, Reported sum) {
		if (partial && sum.quantity() != null) {
			marked.add(column);
		}
	}

	/** Columns of the table of footers. */
	static TableBuilder footers(String name, String title) {
		TableBuilder table = new TableBuilder(name, title).text("kolom", "Kolom");
		for (String kind : List.of("k", "rp")) {
			String of = kind.equals("k") ? "K" : "Rp";
			table.percent("rata-rata-" + kind, "Rata-rata " + of + " (%)")
				.number("dihitung-" + kind, "Indikator yang dihitung, " + of)
				.number("dari-" + kind, "dari")
				.text("predikat-" + kind, "Predikat " + of);
		}
		return table.code("kode", "Kode angka");
	}

	static List<Cell> footer(String column, Average performance, Average money, String code) {
		List<Cell> row = new ArrayList<>();
		row.add(Typed.words(column));
		for (Average average : List.of(performance, money)) {
			row.add(Typed.average(average));
			row.add(Typed.count(average.counted()));
			row.add(Typed.count(average.total()));
			row.add(Typed.words(average.predicate()));
		}
		row.add(Typed.words(code));
		return row;
	}

	/** Factors and follow-ups, one bullet a row. */
	static TableBuilder notes(String name, String title) {
		return new TableBuilder(name, title).text("hal", "Hal")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("uraian", "Uraian");
	}

	static void notes(TableBuilder table, ReportSource source, String note, String heading) {
		Names names = new Names(source);
		source.notes()
			.getOrDefault(note, List.of())
			.forEach((written) -> table.row(Typed.words(heading), Typed.words(names.label(written.agency())),
					Typed.words(written.text())));
	}

}
