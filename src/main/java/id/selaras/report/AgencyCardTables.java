package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Achievement;
import id.selaras.assess.Aggregate;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.QuarterResult;
import id.selaras.plan.Agency;
import id.selaras.report.ReportTable.Cell;
import org.jspecify.annotations.Nullable;

/** What stands on the agencies' pages, typed. */
final class AgencyCardTables {

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private AgencyCardTables() {
	}

	static List<ReportTable> of(ReportSource source) {
		return List.of(agencies(source), indicators(source), findings(source));
	}

	private static ReportTable agencies(ReportSource source) {
		TableBuilder table = new TableBuilder("rapor", "Rapor perangkat daerah").code("kode", "Kode angka")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("jenis", "Jenis")
			.percent("capaian", "Rata-rata capaian kinerja (%)")
			.number("dihitung", "Indikator yang dihitung")
			.number("dari", "dari")
			.text("predikat", "Predikat")
			.percent("serapan", "Serapan anggaran (%)")
			.number("tempat", "Tempat di antara yang sejenis")
			.number("dari-sejenis", "dari");
		QUARTERS.forEach((quarter) -> table.percent("sampai-triwulan-" + (QUARTERS.indexOf(quarter) + 1),
				"Sampai dengan triwulan " + quarter + " (%)"));
		Places places = new Places(source);
		for (Agency agency : source.concerned()) {
			table.row(agency(agency, source, places.of(agency)));
		}
		return table.build();
	}

	private static List<Cell> agency(Agency agency, ReportSource source, Places.@Nullable Place place) {
		Aggregate together = source.assessment().byAgency().get(agency.code());
		Average none = new Average(null, null, 0, 0);
		Average mean = (together == null) ? none : together.performance();
		List<Cell> row = new ArrayList<>(List.of(Typed.words(AgencyCards.code(source, agency)),
				Typed.words(agency.name()), Typed.words(Places.kind(agency.kind())), Typed.average(mean),
				Typed.count(mean.counted()), Typed.count(mean.total()), Typed.words(mean.predicate()),
				Typed.average((together == null) ? none : together.absorption())));
		row.add((place == null) ? Typed.words("") : Typed.count(place.place()));
		row.add((place == null) ? Typed.words("") : Typed.count(place.of()));
		for (int i = 0; i < QUARTERS.size(); i++) {
			row.add(Typed.average((together == null) ? none : together.trend().get(i)));
		}
		return row;
	}

	private static ReportTable indicators(ReportSource source) {
		TableBuilder table = new TableBuilder("rapor-indikator", "Indikator yang diampu").code("kode", "Kode angka")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("indikator", "Indikator")
			.text("satuan", "Satuan")
			.number("target", "Target")
			.number("realisasi", "Realisasi")
			.percent("capaian", "Capaian (%)")
			.text("predikat", "Predikat");
		QUARTERS.forEach((quarter) -> table.percent("sampai-triwulan-" + (QUARTERS.indexOf(quarter) + 1),
				"Sampai dengan triwulan " + quarter + " (%)"));
		table.text("menuju-target-akhir", "Menuju target akhir");
		for (Agency agency : source.concerned()) {
			AgencyCardBuilder.led(source, agency).forEach((result) -> table.row(indicator(agency, result)));
		}
		return table.build();
	}

	private static List<Cell> indicator(Agency agency, IndicatorResult result) {
		Achievement achievement = result.current().performanceAchievement();
		List<Cell> row = new ArrayList<>(List.of(Typed.words(result.code()), Typed.words(agency.name()),
				Typed.words(result.indicator().name()), Typed.words(result.indicator().unit()),
				Typed.quantity(result.current().target().performance()), Typed.reported(result.current().performance()),
				Typed.achieved(achievement), ProgressTables.verdict(achievement)));
		for (QuarterResult quarter : result.running().quarters()) {
			row.add(Typed.achieved(quarter.performanceAchievement()));
		}
		row.add(ProgressTables.status(result.outlook()));
		return row;
	}

	private static ReportTable findings(ReportSource source) {
		TableBuilder table = new TableBuilder("rapor-temuan", "Temuan yang terbuka").code("nomor", "Nomor")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("tingkat", "Tingkat")
			.text("tempat", "Lembar dan sel")
			.text("temuan", "Temuan")
			.text("saran", "Saran");
		for (Agency agency : source.concerned()) {
			FindingRows.shown(source.of(agency))
				.forEach((finding) -> table.row(Typed.words(finding.identifier(source.regency().code())),
						Typed.words(agency.name()), Typed.words(finding.standing()),
						Typed.words(finding.location().place()), Typed.words(finding.text().indonesian()),
						Typed.words(finding.advice().indonesian())));
		}
		return table.build();
	}

}
