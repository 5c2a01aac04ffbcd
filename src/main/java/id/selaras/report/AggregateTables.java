package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Status;
import id.selaras.plan.SmartDimension;
import id.selaras.report.ReportTable.Absent;
import id.selaras.report.ReportTable.Cell;
import org.jspecify.annotations.Nullable;

/** Indicators together, typed: what {@link AggregateRows} prints. */
final class AggregateTables {

	private AggregateTables() {
	}

	static List<ReportTable> of(ReportSource source, Names names) {
		return List.of(regency(source), agencies(source.assessment(), names), objectives(source.assessment()),
				programmes(source.assessment()), dimensions(source.assessment()));
	}

	private static ReportTable regency(ReportSource source) {
		TableBuilder table = table("capaian-daerah", "Capaian daerah", "Daerah");
		table.row(row(source.regency().fullName(), source.assessment().regency()));
		return table.build();
	}

	private static ReportTable agencies(Assessment assessment, Names names) {
		TableBuilder table = table("capaian-perangkat-daerah", "Capaian per perangkat daerah", "Perangkat daerah");
		assessment.byAgency().forEach((code, aggregate) -> {
			List<Cell> row = row(names.agency(code), aggregate);
			if (aggregate.performance().percent() == null) {
				row.set(2, new Absent(AchievementRows.absence(assessment, code)));
			}
			table.row(row);
		});
		return table.build();
	}

	private static ReportTable objectives(Assessment assessment) {
		TableBuilder table = table("capaian-sasaran", "Capaian per sasaran", "Sasaran");
		AggregateRows.namesOfObjectives(assessment)
			.forEach((name) -> table.row(row(name, Objects.requireNonNull(assessment.byObjective().get(name)))));
		return table.build();
	}

	private static ReportTable programmes(Assessment assessment) {
		TableBuilder table = table("capaian-program", "Capaian per program", "Program");
		Map<String, String> names = AggregateRows.namesOfProgrammes(assessment);
		assessment.byProgramme().forEach((key, aggregate) -> table.row(row(names.getOrDefault(key, key), aggregate)));
		return table.build();
	}

	private static ReportTable dimensions(Assessment assessment) {
		TableBuilder table = table("capaian-dimensi", "Capaian per dimensi smart city", "Dimensi");
		for (SmartDimension dimension : SmartDimension.values()) {
			table.row(row(dimension.title(), assessment.byDimension().get(dimension)));
		}
		return table.build();
	}

	private static TableBuilder table(String name, String title, String what) {
		TableBuilder table = new TableBuilder(name, title).code("kode", "Kode angka")
			.text("nama", what)
			.percent("capaian", "Capaian kinerja (%)")
			.number("dihitung", "Indikator yang dihitung")
			.number("dari", "dari")
			.text("predikat", "Predikat")
			.percent("serapan", "Serapan anggaran (%)");
		for (Status status : Status.values()) {
			table.number(status.indonesian().toLowerCase(Printed.LOCALE).replace(' ', '-'), status.indonesian());
		}
		return table;
	}

	private static List<Cell> row(String name, @Nullable Aggregate aggregate) {
		List<Cell> row = new ArrayList<>();
		row.add(Typed.words((aggregate != null) ? aggregate.code() : ""));
		row.add(Typed.words(name));
		row.add((aggregate != null) ? Typed.average(aggregate.performance()) : Typed.words(""));
		row.add(Typed.count((aggregate != null) ? aggregate.performance().counted() : 0));
		row.add(Typed.count((aggregate != null) ? aggregate.performance().total() : 0));
		row.add(Typed.words((aggregate != null) ? aggregate.performance().predicate() : ""));
		row.add((aggregate != null) ? Typed.average(aggregate.absorption()) : Typed.words(""));
		Map<Status, Integer> statuses = (aggregate != null) ? aggregate.statuses() : Map.of();
		for (Status status : Status.values()) {
			row.add(statuses.isEmpty() ? Typed.words("") : Typed.count(statuses.getOrDefault(status, 0)));
		}
		return row;
	}

}
