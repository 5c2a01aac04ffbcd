package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.SmartCityIndex;
import id.selaras.report.ReportTable.Cell;
import org.jspecify.annotations.Nullable;

/** The smart-city index and its parts, typed: what {@link SmartCityRows} prints. */
final class SmartCityTable {

	private static final Cell EMPTY = new ReportTable.Empty();

	private SmartCityTable() {
	}

	/** Without rows where the year was not evaluated. */
	static ReportTable of(@Nullable SmartCityIndex index) {
		TableBuilder table = new TableBuilder("indeks-smart-city", "Indeks smart city").code("kode", "Kode angka")
			.text("nama", "Dimensi evaluasi")
			.number("bobot", "Bobot (%)")
			.number("skor", "Skor")
			.number("dihitung", "Pertanyaan yang dihitung")
			.number("dari", "dari")
			.text("kategori", "Kategori")
			.number("perubahan", "Perubahan dari tahun sebelumnya")
			.text("catatan", "Catatan");
		if (index != null) {
			table.row(Typed.words(index.code()), Typed.words("Indeks " + index.year()), EMPTY,
					Typed.number(index.index()), EMPTY, EMPTY, Typed.words(index.category()),
					Typed.number(index.improvement()), Typed.words((index.index() == null) ? index.worked() : ""));
			index.aspects()
				.forEach((aspect) -> table.row(row(aspect.name(), Typed.number(aspect.weight()), aspect.score())));
			index.dimensions().forEach((dimension, score) -> table.row(row(dimension.title(), EMPTY, score)));
		}
		return table.build();
	}

	private static List<Cell> row(String name, Cell weight, SmartCityIndex.Score score) {
		List<Cell> row = new ArrayList<>(List.of(Typed.words(score.code()), Typed.words(name), weight,
				Typed.number(score.value()), Typed.count(score.counted()), Typed.count(score.total())));
		row.addAll(List.of(EMPTY, EMPTY, EMPTY));
		return row;
	}

}
