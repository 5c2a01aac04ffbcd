package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Achievement;
import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Outlook;
import id.selaras.assess.Pace;
import id.selaras.assess.Status;
import id.selaras.report.ReportTable.Absent;
import id.selaras.report.ReportTable.Cell;

/** The rows of a progress report, typed, in the order in which it prints them. */
final class ProgressTables {

	private ProgressTables() {
	}

	static List<ReportTable> of(ReportSource source) {
		Names names = new Names(source);
		Explanations explanations = new Explanations(source);
		List<ReportTable> tables = new ArrayList<>();
		tables.add(CompletenessTables.counts(source));
		tables.add(CompletenessTables.answers(source, names));
		tables.add(CompletenessTables.files(source, names));
		tables.addAll(AggregateTables.of(source, names));
		tables.add(SmartCityTable.of(source.assessment().smartCity()));
		tables.add(indicators(source, names, explanations));
		tables.add(FindingTables.explanations(source, names, explanations));
		tables.add(FindingTables.findings(source, names));
		tables.add(FindingTables.questions(source, names));
		tables.add(AlignmentTables.quickWins(new SmartCityEntries(source), names));
		tables.add(readiness(source));
		tables.add(trend(source));
		tables.add(method(source));
		return tables;
	}

	private static ReportTable indicators(ReportSource source, Names names, Explanations explanations) {
		TableBuilder table = new TableBuilder("indikator", "Target, realisasi, capaian, dan jalan ke target akhir")
			.code("kode", "Kode angka")
			.text("indikator", "Indikator")
			.text("catatan", "Catatan")
			.text("satuan", "Satuan")
			.text("perangkat-daerah", "Perangkat daerah")
			.number("target", "Target")
			.number("realisasi", "Realisasi")
			.percent("capaian", "Capaian (%)")
			.text("predikat", "Predikat")
			.number("proyeksi", "Proyeksi nilai akhir")
			.text("menuju-target-akhir", "Menuju target akhir");
		for (IndicatorResult result : source.assessment().indicators()) {
			Achievement achievement = result.current().performanceAchievement();
			table.row(Typed.words(result.code()), Typed.words(result.indicator().name()),
					Typed.words(explanations.marks(result).strip()), Typed.words(result.indicator().unit()),
					Typed.words(names.label(result.agency())), Typed.quantity(result.current().target().performance()),
					Typed.reported(result.current().performance()), Typed.achieved(achievement), verdict(achievement),
					Typed.number(result.outlook().projected()), status(result.outlook()));
		}
		return table.build();
	}

	private static ReportTable readiness(ReportSource source) {
		TableBuilder table = new TableBuilder("kesiapan", "Kesiapan dan potensi").code("kode", "Kode angka")
			.text("elemen", "Elemen")
			.text("unsur", "Unsur")
			.text("kondisi", "Kondisi saat ini")
			.text("masalah", "Masalah")
			.text("peluang", "Peluang")
			.text("perangkat-daerah", "Perangkat daerah");
		new SmartCityEntries(source).readiness()
			.forEach((row) -> table.row(Typed.words(row.code()), CompletenessTables.text(row.element()),
					Typed.words(row.name()), CompletenessTables.text(row.condition()),
					CompletenessTables.text(row.problem()), CompletenessTables.text(row.opportunity()),
					Typed.words(row.agency())));
		return table.build();
	}

	/** What the line over the quarters is drawn from. */
	private static ReportTable trend(ReportSource source) {
		TableBuilder table = new TableBuilder("capaian-per-triwulan", "Capaian terhadap target setahun per triwulan")
			.code("kode", "Kode angka")
			.number("triwulan", "Triwulan")
			.percent("capaian", "Rata-rata capaian (%)")
			.number("dihitung", "Indikator yang dihitung")
			.number("dari", "dari");
		Aggregate regency = source.assessment().regency();
		for (int i = 0; i < regency.trend().size(); i++) {
			Average average = regency.trend().get(i);
			table.row(Typed.words(regency.code()), Typed.count(i + 1), Typed.average(average),
					Typed.count(average.counted()), Typed.count(average.total()));
		}
		return table.build();
	}

	static Cell verdict(Achievement achievement) {
		Pace pace = achievement.pace();
		return Typed.words((pace != null) ? pace.indonesian() : achievement.predicate());
	}

	static Cell status(Outlook outlook) {
		Status status = outlook.status();
		return (status != null) ? Typed.words(status.indonesian()) : new Absent(outlook.state());
	}

	private static ReportTable method(ReportSource source) {
		TableBuilder table = new TableBuilder("catatan-metode", "Catatan metode").text("hal", "Hal")
			.text("uraian", "Uraian");
		MethodNote.rows(source).forEach((note) -> table.row(Typed.words(note.name()), Typed.words(note.text())));
		return table.build();
	}

}
