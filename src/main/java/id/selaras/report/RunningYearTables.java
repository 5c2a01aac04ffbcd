package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.selaras.assess.Average;
import id.selaras.assess.FormFooter;
import id.selaras.assess.IndicatorResult;
import id.selaras.report.FormTable.Pair;
import id.selaras.report.ReportTable.Cell;

/** The rows of a {@link RunningYearForm}, typed. */
final class RunningYearTables {

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private RunningYearTables() {
	}

	static List<ReportTable> of(ReportSource source, RunningYearForm form) {
		return List.of(rows(source, form), footers(source, form), notes(source, form));
	}

	private static ReportTable rows(ReportSource source, RunningYearForm form) {
		Names names = new Names(source);
		List<Pair> pairs = pairs(form, source.period().year(), source.assessment().plan().lastYear());
		TableBuilder table = new TableBuilder(name(form), form.title() + " " + form.subject());
		FormTable.heads(table);
		pairs.forEach((pair) -> pair.columns(table));
		table.text("perangkat-daerah", form.number(10) + " Perangkat daerah penanggung jawab")
			.text("tidak-lengkap", "Jumlah yang tidak memuat semua bagiannya");
		int number = 0;
		for (IndicatorResult result : source.assessment().indicators()) {
			number++;
			List<Cell> row = new ArrayList<>(FormTable.head(result, number));
			pairs.forEach((pair) -> row.addAll(pair.cells(result)));
			row.add(Typed
				.words(result.indicator().agencies().isEmpty() ? "" : names.labels(result.indicator().agencies())));
			row.add(Typed.words(partial(form, new PartialSums(result, source.period().quarter()), result)));
			table.row(row);
		}
		return table.build();
	}

	/** Columns (6) to (15). */
	static List<Pair> pairs(RunningYearForm form, int year, int lastYear) {
		List<Pair> pairs = new ArrayList<>();
		pairs.add(new Pair("endTarget", form.number(0), "target-akhir",
				"Target " + form.fiveYears() + " pada tahun " + lastYear, false,
				(result) -> Typed.quantity(result.endTarget()),
				(result) -> Typed.number(result.indicator().end().rupiah())));
		pairs.add(new Pair("before", form.number(1), "sampai-tahun-lalu", "Realisasi sampai dengan tahun " + (year - 1),
				false, (result) -> Typed.reported(result.running().before()),
				(result) -> Typed.reported(result.running().beforeMoney())));
		pairs.add(new Pair("target", form.number(2), "target", "Target " + form.oneYear() + " tahun " + year, false,
				(result) -> Typed.quantity(result.current().target().performance()),
				(result) -> Typed.number(result.current().target().rupiah())));
		for (int i = 0; i < QUARTERS.size(); i++) {
			int quarter = i;
			pairs.add(new Pair("q" + (i + 1), form.number(3 + i), "triwulan-" + (i + 1),
					"Realisasi triwulan " + QUARTERS.get(i), false,
					(result) -> Typed.reported(result.running().quarters().get(quarter).performance()),
					(result) -> Typed.reported(result.running().quarters().get(quarter).money())));
		}
		pairs.add(new Pair("year", form.number(7), "tahun-ini", "Realisasi " + form.oneYear() + " tahun " + year, false,
				(result) -> Typed.reported(result.current().performance()),
				(result) -> Typed.reported(result.current().money())));
		pairs.add(new Pair("end", form.number(8), "sampai-tahun-ini",
				"Realisasi " + form.fiveYears() + " sampai dengan tahun " + year, false,
				(result) -> Typed.reported(result.end()), (result) -> Typed.reported(result.endMoney())));
		pairs.add(new Pair("ratio", form.number(9), "tingkat-capaian", "Tingkat capaian " + form.fiveYears() + " (%)",
				true, (result) -> Typed.achieved(result.endAchievement()),
				(result) -> Typed.achieved(result.endMoneyAchievement())));
		return pairs;
	}

	private static String partial(RunningYearForm form, PartialSums sums, IndicatorResult result) {
		List<String> marked = new ArrayList<>();
		FormTable.mark(marked, form.number(1) + " K", sums.before(), result.running().before());
		FormTable.mark(marked, form.number(1) + " Rp", sums.beforeMoney(), result.running().beforeMoney());
		FormTable.mark(marked, form.number(7) + " K", sums.year(), result.current().performance());
		FormTable.mark(marked, form.number(7) + " Rp", sums.yearMoney(), result.current().money());
		FormTable.mark(marked, form.number(8) + " K", sums.yearOrEnd(), result.end());
		FormTable.mark(marked, form.number(8) + " Rp", sums.yearOrEndMoney(), result.endMoney());
		return String.join("; ", marked);
	}

	private static ReportTable footers(ReportSource source, RunningYearForm form) {
		TableBuilder table = FormTable.footers(name(form) + "-rata-rata", form.title() + ", rata-rata capaian kinerja");
		FormFooter footer = source.assessment().runningYearFooter();
		Average none = new Average(null, null, 0, source.assessment().indicators().size());
		for (Pair pair : pairs(form, 0, 0).subList(3, 8)) {
			table.row(FormTable.footer(pair.number(), footer.columns().getOrDefault(pair.field() + ".k", none),
					footer.columns().getOrDefault(pair.field() + ".rp", none), footer.code()));
		}
		return table.build();
	}

	private static ReportTable notes(ReportSource source, RunningYearForm form) {
		TableBuilder table = FormTable.notes(name(form) + "-catatan", form.title() + ", faktor dan tindak lanjut");
		FormTable.notes(table, source, "supporting-factors", "Faktor pendorong");
		FormTable.notes(table, source, "hindering-factors", "Faktor penghambat");
		FormTable.notes(table, source, "follow-up-quarter", "Tindak lanjut triwulan berikutnya");
		FormTable.notes(table, source, "follow-up-" + form.oneYear().toLowerCase(Locale.ROOT),
				"Tindak lanjut " + form.oneYear() + " berikutnya");
		return table.build();
	}

	/** {@code formulir-e60} */
	private static String name(RunningYearForm form) {
		return form.title().toLowerCase(Locale.ROOT).replace(' ', '-').replace(".", "");
	}

}
