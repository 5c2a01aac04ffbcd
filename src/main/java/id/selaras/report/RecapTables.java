package id.selaras.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Status;
import id.selaras.crosscheck.AnswerState;
import id.selaras.plan.SmartDimension;
import id.selaras.report.RecapSource.Part;
import id.selaras.report.ReportTable.Cell;

/** The rows of a recap, typed: what {@link RecapBuilder} prints. */
final class RecapTables {

	private RecapTables() {
	}

	static List<ReportTable> of(RecapSource source) {
		return List.of(completeness(source), achievement(source), dimensions(source), movements(source), notes());
	}

	private static ReportTable completeness(RecapSource source) {
		TableBuilder table = new TableBuilder("kelengkapan", "Kelengkapan").code("kode", "Kode angka")
			.text("daerah", "Daerah")
			.text("keadaan", "Keadaan laporan")
			.number("diminta", "Diminta")
			.number("terkirim", "Terkirim")
			.number("tertahan", "Tertahan")
			.number("belum-lapor", "Belum lapor")
			.number("kesalahan", "Kesalahan")
			.number("perlu-penjelasan", "Perlu penjelasan")
			.number("pertanyaan", "Pertanyaan");
		for (Part part : source.regencies()) {
			List<Cell> row = new ArrayList<>(List.of(Typed.words(part.figures().map(RecapFigures::code).orElse("")),
					Typed.words(part.name()), Typed.words(RecapBuilder.state(part))));
			RecapFigures of = part.figures().orElse(null);
			for (int i = 0; of == null && i < 7; i++) {
				row.add(Typed.words(""));
			}
			if (of != null) {
				row.add(Typed.count(of.counted().asked()));
				for (AnswerState state : List.of(AnswerState.SENT, AnswerState.HELD, AnswerState.MISSING)) {
					row.add(Typed.count(of.counted().of(state)));
				}
				row.add(Typed.count(of.counted().errors()));
				row.add(Typed.count(of.counted().queries()));
				row.add(Typed.count(of.counted().questions()));
			}
			table.row(row);
		}
		return table.build();
	}

	private static ReportTable achievement(RecapSource source) {
		TableBuilder table = new TableBuilder("capaian", "Capaian").code("kode", "Kode angka")
			.text("daerah", "Daerah")
			.percent("capaian", "Capaian kinerja (%)")
			.number("dihitung", "Indikator yang dihitung")
			.number("dari", "dari")
			.text("predikat", "Predikat")
			.percent("serapan", "Serapan anggaran (%)");
		for (Status status : Status.values()) {
			table.number(status.indonesian().toLowerCase(Printed.LOCALE).replace(' ', '-'), status.indonesian());
		}
		table.text("skala", "Skala dan rumus");
		for (Part part : source.regencies()) {
			part.figures().ifPresent((figures) -> table.row(row(part, figures)));
		}
		return table.build();
	}

	private static List<Cell> row(Part part, RecapFigures figures) {
		Aggregate regency = figures.regency();
		List<Cell> row = new ArrayList<>(
				List.of(Typed.words(regency.code()), Typed.words(part.name()), Typed.average(regency.performance()),
						Typed.count(regency.performance().counted()), Typed.count(regency.performance().total()),
						Typed.words(regency.performance().predicate()), Typed.average(regency.absorption())));
		for (Status status : Status.values()) {
			row.add(Typed.count(regency.statuses().getOrDefault(status, 0)));
		}
		row.add(Typed.words(figures.scale()));
		return row;
	}

	private static ReportTable dimensions(RecapSource source) {
		TableBuilder table = new TableBuilder("dimensi", "Capaian per dimensi smart city").text("daerah", "Daerah");
		for (SmartDimension dimension : SmartDimension.values()) {
			String name = dimension.code().toLowerCase(Locale.ROOT);
			table.percent(name, dimension.title() + " (%)")
				.number(name + "-dihitung", dimension.title() + ", indikator yang dihitung")
				.number(name + "-dari", "dari")
				.code(name + "-kode", dimension.title() + ", kode angka");
		}
		for (Part part : source.regencies()) {
			part.figures().ifPresent((figures) -> table.row(dimensions(part, figures)));
		}
		return table.build();
	}

	private static List<Cell> dimensions(Part part, RecapFigures figures) {
		List<Cell> row = new ArrayList<>(List.of(Typed.words(part.name())));
		for (SmartDimension dimension : SmartDimension.values()) {
			Aggregate aggregate = figures.byDimension().get(dimension);
			if (aggregate == null || aggregate.performance().percent() == null) {
				row.addAll(Collections.nCopies(4, Typed.words("")));
			}
			else {
				row.add(Typed.average(aggregate.performance()));
				row.add(Typed.count(aggregate.performance().counted()));
				row.add(Typed.count(aggregate.performance().total()));
				row.add(Typed.words(aggregate.code()));
			}
		}
		return row;
	}

	private static ReportTable movements(RecapSource source) {
		TableBuilder table = new TableBuilder("pergerakan", "Pergerakan terbesar sejak tahun lalu")
			.code("kode", "Kode angka")
			.text("daerah", "Daerah")
			.text("indikator", "Indikator")
			.text("perangkat-daerah", "Perangkat daerah")
			.percent("tahun-lalu", "Capaian tahun lalu (%)")
			.percent("tahun-ini", "Capaian tahun ini (%)")
			.percent("perubahan", "Perubahan (poin persentase)");
		for (Part part : source.regencies()) {
			part.figures()
				.map(RecapFigures::movements)
				.orElse(List.of())
				.forEach((moved) -> table.row(Typed.words(moved.code()), Typed.words(part.name()),
						Typed.words(moved.indicator()), Typed.words(moved.agency()), Typed.number(moved.before()),
						Typed.number(moved.now()), Typed.number(moved.change())));
		}
		return table.build();
	}

	private static ReportTable notes() {
		TableBuilder table = new TableBuilder("catatan", "Cara membaca").text("hal", "Hal").text("uraian", "Uraian");
		RecapBuilder.notes().forEach((note) -> table.row(Typed.words(note.name()), Typed.words(note.text())));
		return table.build();
	}

}
