package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Status;
import id.selaras.plan.Indicator;
import id.selaras.plan.SmartDimension;
import id.selaras.report.ProgressView.AverageRow;

/** Tables of indicators together, in the order of the plan. */
final class AggregateRows {

	private AggregateRows() {
	}

	static List<AverageRow> agencies(Assessment assessment, Names names) {
		List<AverageRow> rows = new ArrayList<>();
		assessment.byAgency().forEach((code, aggregate) -> {
			AverageRow row = row(names.agency(code), aggregate);
			rows.add((aggregate.performance().percent() != null) ? row
					: new AverageRow(row.code(), row.name(), AchievementRows.absence(assessment, code).indonesian(),
							row.counted(), row.predicate(), row.absorption(), row.statuses()));
		});
		return rows;
	}

	static List<AverageRow> objectives(Assessment assessment) {
		return namesOfObjectives(assessment).stream()
			.map((objective) -> row(objective, Objects.requireNonNull(assessment.byObjective().get(objective))))
			.toList();
	}

	/** In the order of the plan. */
	static List<String> namesOfObjectives(Assessment assessment) {
		return indicators(assessment).stream()
			.map(Indicator::objective)
			.distinct()
			.filter((objective) -> assessment.byObjective().containsKey(objective))
			.toList();
	}

	/** A programme goes by its code where it has one. */
	static List<AverageRow> programmes(Assessment assessment) {
		Map<String, String> names = namesOfProgrammes(assessment);
		List<AverageRow> rows = new ArrayList<>();
		assessment.byProgramme().forEach((key, aggregate) -> rows.add(row(names.getOrDefault(key, key), aggregate)));
		return rows;
	}

	/** With their codes, by code. */
	static Map<String, String> namesOfProgrammes(Assessment assessment) {
		Map<String, String> names = new HashMap<>();
		for (Indicator indicator : indicators(assessment)) {
			if (!indicator.programme().isEmpty()) {
				names.putIfAbsent(indicator.programmeCode(), indicator.programmeCode() + " " + indicator.programme());
			}
		}
		return names;
	}

	private static List<Indicator> indicators(Assessment assessment) {
		return assessment.indicators().stream().map(IndicatorResult::indicator).toList();
	}

	static List<AverageRow> dimensions(Assessment assessment) {
		Map<SmartDimension, Aggregate> known = assessment.byDimension();
		return Arrays.stream(SmartDimension.values())
			.map((dimension) -> known.containsKey(dimension)
					? row(dimension.title(), Objects.requireNonNull(known.get(dimension)))
					: new AverageRow(Printed.NOTHING, dimension.title(), Printed.NOTHING, "0 dari 0", Printed.NOTHING,
							Printed.NOTHING, Printed.NOTHING))
			.toList();
	}

	private static AverageRow row(String name, Aggregate aggregate) {
		Average performance = aggregate.performance();
		return new AverageRow(aggregate.code(), name, Printed.average(performance),
				performance.counted() + " dari " + performance.total(), Printed.predicate(performance.predicate()),
				Printed.average(aggregate.absorption()), statuses(aggregate));
	}

	private static String statuses(Aggregate aggregate) {
		return aggregate.statuses().isEmpty() ? Printed.NOTHING
				: Arrays.stream(Status.values())
					.map((status) -> String.valueOf(aggregate.statuses().getOrDefault(status, 0)))
					.collect(Collectors.joining(" / "));
	}

}
