package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.report.FormTable.Pair;
import id.selaras.report.ReportTable.Cell;

/** The rows of Formulir E.60, typed: what {@link RkpdViewBuilder} prints. */
final class RkpdTables {

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private RkpdTables() {
	}

	static List<ReportTable> of(ReportSource source) {
		return List.of(rows(source), footers(source), notes(source));
	}

	private static ReportTable rows(ReportSource source) {
		Names names = new Names(source);
		List<Pair> pairs = pairs(source.period().year(), source.assessment().plan().lastYear());
		TableBuilder table = new TableBuilder("formulir-e60", "Formulir E.60 Evaluasi Terhadap Hasil RKPD");
		FormTable.heads(table);
		pairs.forEach((pair) -> pair.columns(table));
		table.text("perangkat-daerah", "(16) Perangkat daerah penanggung jawab")
			.text("tidak-lengkap", "Jumlah yang tidak memuat semua bagiannya");
		int number = 0;
		for (IndicatorResult result : source.assessment().indicators()) {
			number++;
			List<Cell> row = new ArrayList<>(FormTable.head(result, number));
			pairs.forEach((pair) -> row.addAll(pair.cells(result)));
			row.add(Typed
				.words(result.indicator().agencies().isEmpty() ? "" : names.labels(result.indicator().agencies())));
			row.add(Typed.words(partial(new PartialSums(result, source.period().quarter()), result)));
			table.row(row);
		}
		return table.build();
	}

	/** Columns (6) to (15). */
	static List<Pair> pairs(int year, int lastYear) {
		List<Pair> pairs = new ArrayList<>();
		pairs.add(new Pair("endTarget", "(6)", "target-akhir", "Target RPJMD pada tahun " + lastYear, false,
				(result) -> Typed.quantity(result.endTarget()),
				(result) -> Typed.number(result.indicator().end().rupiah())));
		pairs.add(new Pair("before", "(7)", "sampai-tahun-lalu", "Realisasi sampai dengan tahun " + (year - 1), false,
				(result) -> Typed.reported(result.running().before()),
				(result) -> Typed.reported(result.running().beforeMoney())));
		pairs.add(new Pair("target", "(8)", "target", "Target RKPD tahun " + year, false,
				(result) -> Typed.quantity(result.current().target().performance()),
				(result) -> Typed.number(result.current().target().rupiah())));
		for (int i = 0; i < QUARTERS.size(); i++) {
			int quarter = i;
			pairs.add(new Pair("q" + (i + 1), "(" + (9 + i) + ")", "triwulan-" + (i + 1),
					"Realisasi triwulan " + QUARTERS.get(i), false,
					(result) -> Typed.reported(result.running().quarters().get(quarter).performance()),
					(result) -> Typed.reported(result.running().quarters().get(quarter).money())));
		}
		pairs.add(new Pair("year", "(13)", "tahun-ini", "Realisasi RKPD tahun " + year, false,
				(result) -> Typed.reported(result.current().performance()),
				(result) -> Typed.reported(result.current().money())));
		pairs.add(new Pair("end", "(14)", "sampai-tahun-ini", "Realisasi RPJMD sampai dengan tahun " + year, false,
				(result) -> Typed.reported(result.end()), (result) -> Typed.reported(result.endMoney())));
		pairs.add(new Pair("ratio", "(15)", "tingkat-capaian", "Tingkat capaian RPJMD (%)", true,
				(result) -> Typed.achieved(result.endAchievement()),
				(result) -> Typed.achieved(result.endMoneyAchievement())));
		return pairs;
	}

	private static String partial(PartialSums sums, IndicatorResult result) {
		List<String> marked = new ArrayList<>();
		FormTable.mark(marked, "(7) K", sums.before(), result.running().before());
		FormTable.mark(marked, "(7) Rp", sums.beforeMoney(), result.running().beforeMoney());
		FormTable.mark(marked, "(13) K", sums.year(), result.current().performance());
		FormTable.mark(marked, "(13) Rp", sums.yearMoney(), result.current().money());
		FormTable.mark(marked, "(14) K", sums.yearOrEnd(), result.end());
		FormTable.mark(marked, "(14) Rp", sums.yearOrEndMoney(), result.endMoney());
		return String.join("; ", marked);
	}

	private static ReportTable footers(ReportSource source) {
		TableBuilder table = FormTable.footers("formulir-e60-rata-rata", "Formulir E.60, rata-rata capaian kinerja");
		Map<String, Average> footers = source.assessment().runningYearFooters();
		Average none = new Average(null, null, 0, source.assessment().indicators().size());
		for (Pair pair : pairs(0, 0).subList(3, 8)) {
			table.row(FormTable.footer(pair.number(), footers.getOrDefault(pair.field() + ".k", none),
					footers.getOrDefault(pair.field() + ".rp", none)));
		}
		return table.build();
	}

	private static ReportTable notes(ReportSource source) {
		TableBuilder table = FormTable.notes("formulir-e60-catatan", "Formulir E.60, faktor dan tindak lanjut");
		FormTable.notes(table, source, "supporting-factors", "Faktor pendorong");
		FormTable.notes(table, source, "hindering-factors", "Faktor penghambat");
		FormTable.notes(table, source, "follow-up-quarter", "Tindak lanjut triwulan berikutnya");
		FormTable.notes(table, source, "follow-up-rkpd", "Tindak lanjut RKPD berikutnya");
		return table.build();
	}

}
