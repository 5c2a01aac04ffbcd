package id.selaras.report;

import java.util.List;

import id.selaras.assess.Counts;
import id.selaras.assess.DimensionPlans;
import id.selaras.assess.FormEntry;
import id.selaras.plan.Indicator;
import id.selaras.report.ConsistencyRows.Pair;

/** The rows of the report on alignment, typed. */
final class AlignmentTables {

	private AlignmentTables() {
	}

	static List<ReportTable> of(ReportSource source) {
		SmartCityEntries smartCity = new SmartCityEntries(source);
		return List.of(consistency(source), homeless(source), dimensions(smartCity, source.counts()),
				quickWins(smartCity, new Names(source)), actions(smartCity, new Names(source)), stages(smartCity));
	}

	private static ReportTable consistency(ReportSource source) {
		TableBuilder table = new TableBuilder("konsistensi", "Konsistensi RPJMD dan formulir").number("no", "No")
			.text("program", "Program RPJMD")
			.text("sasaran", "Sasaran")
			.text("indikator", "Indikator RPJMD")
			.number("target", "Target RPJMD")
			.text("satuan", "Satuan")
			.text("program-formulir", "Program dalam formulir")
			.text("indikator-formulir", "Indikator dalam formulir")
			.number("target-formulir", "Target dalam formulir")
			.text("satuan-formulir", "Satuan dalam formulir")
			.text("keterangan", "Keterangan")
			.text("perangkat-daerah", "Perangkat daerah penanggung jawab")
			.code("kode", "Kode angka");
		ConsistencyRows rows = new ConsistencyRows(source);
		Names names = new Names(source);
		int number = 0;
		for (Pair pair : rows.pairs()) {
			number++;
			Indicator planned = pair.planned().indicator();
			FormEntry entry = pair.entry();
			table.row(Typed.count(number), Typed.words(planned.programmeHeading()), Typed.words(planned.objective()),
					Typed.words(planned.name()), Typed.quantity(pair.plannedTarget()), Typed.words(planned.unit()),
					Typed.words((entry == null) ? "" : entry.programme()),
					Typed.words((entry == null) ? "" : entry.name()), Typed.quantity(pair.statedTarget()),
					Typed.words((entry == null) ? "" : entry.unit()), Typed.words(rows.remark(pair)),
					Typed.words((entry == null) ? names.labels(planned.agencies()) : names.label(entry.agency())),
					Typed.words((entry == null) ? pair.planned().code() : entry.code()));
		}
		return table.build();
	}

	private static ReportTable homeless(ReportSource source) {
		TableBuilder table = new TableBuilder("tanpa-rumah", "Tanpa padanan dalam RPJMD").code("kode", "Kode angka")
			.text("formulir", "Formulir")
			.text("nama", "Nama")
			.text("program", "Program")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("tempat", "Lembar dan sel")
			.text("keterangan", "Keterangan");
		new ConsistencyRows(source).homeless()
			.forEach((row) -> table.row(Typed.words(row.code()), Typed.words(row.form()), Typed.words(row.name()),
					CompletenessTables.text(row.programme()), Typed.words(row.agency()), Typed.words(row.cell()),
					Typed.words(row.remark())));
		return table.build();
	}

	private static ReportTable dimensions(SmartCityEntries smartCity, Counts counts) {
		TableBuilder table = new TableBuilder("dimensi-cakrawala", "Program menurut dimensi dan jangka waktu")
			.code("kode", "Kode angka")
			.text("dimensi", "Dimensi")
			.text("program", "Program RPJMD")
			.number("jumlah-program", "Jumlah program RPJMD")
			.number("quick-win", "Quick win")
			.number("jangka-pendek", "Rencana aksi 1 tahun")
			.number("jangka-menengah", "Rencana aksi 5 tahun")
			.number("jangka-panjang", "Rencana aksi 10 tahun");
		for (DimensionPlans plans : smartCity.dimensionPlans()) {
			table.row(Typed.words(counts.dimension(plans).code()), Typed.words(plans.dimension().title()),
					Typed.words(String.join("; ", plans.programmes())), Typed.count(plans.programmes().size()),
					Typed.count(plans.quickWins().size()), Typed.count(plans.shortTerm().size()),
					Typed.count(plans.mediumTerm().size()), Typed.count(plans.longTerm().size()));
		}
		return table.build();
	}

	static ReportTable quickWins(SmartCityEntries smartCity, Names names) {
		TableBuilder table = new TableBuilder("quick-win", "Quick win terhadap RPJMD").code("kode", "Kode angka")
			.text("dimensi", "Dimensi")
			.text("nama", "Quick win")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("program", "Program RPJMD")
			.text("waktu", "Waktu")
			.percent("kemajuan", "Kemajuan (%)");
		for (FormEntry entry : smartCity.of(FormEntry.QUICK_WIN)) {
			table.row(Typed.words(entry.code()), CompletenessTables.text(PlanHomes.dimensionTitle(entry)),
					Typed.words(entry.name()), Typed.words(names.label(entry.agency())),
					Typed.words(smartCity.programme(entry)), Typed.words(SmartCityEntries.horizon(entry)),
					Typed.reported(entry.value("progress")));
		}
		return table.build();
	}

	private static ReportTable actions(SmartCityEntries smartCity, Names names) {
		TableBuilder table = new TableBuilder("rencana-aksi", "Rencana aksi terhadap RPJMD").code("kode", "Kode angka")
			.text("dimensi", "Dimensi")
			.text("nama", "Program dan kegiatan")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("program", "Program RPJMD")
			.text("satuan", "Satuan")
			.number("jangka-pendek", "Target 1 tahun")
			.number("jangka-menengah", "Target 5 tahun")
			.number("jangka-panjang", "Target 10 tahun");
		for (FormEntry entry : smartCity.of(FormEntry.ACTION_PLAN)) {
			table.row(Typed.words(entry.code()), CompletenessTables.text(PlanHomes.dimensionTitle(entry)),
					Typed.words(SmartCityEntries.action(entry)), Typed.words(names.label(entry.agency())),
					Typed.words(smartCity.programme(entry)), Typed.words(entry.unit()),
					Typed.reported(entry.value("short-term")), Typed.reported(entry.value("medium-term")),
					Typed.reported(entry.value("long-term")));
		}
		return table.build();
	}

	private static ReportTable stages(SmartCityEntries smartCity) {
		TableBuilder table = new TableBuilder("tahap-smart-city", "Tahap dan buku program smart city")
			.code("kode", "Kode angka")
			.text("tahap", "Tahap")
			.text("hari", "Hari")
			.text("buku", "Buku")
			.text("formulir", "Formulir yang diperlukan")
			.text("keadaan", "Keadaan");
		smartCity.stages()
			.forEach((row) -> table.row(Typed.words(row.code()), Typed.words(row.stage()), Typed.words(row.days()),
					Typed.words(row.book()), CompletenessTables.text(row.forms()), Typed.words(row.state())));
		return table.build();
	}

}
