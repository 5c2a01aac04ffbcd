package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Achievement;
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

	private static Cell verdict(Achievement achievement) {
		Pace pace = achievement.pace();
		return Typed.words((pace != null) ? pace.indonesian() : achievement.predicate());
	}

	private static Cell status(Outlook outlook) {
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
