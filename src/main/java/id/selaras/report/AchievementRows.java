package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.assess.Achievement;
import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Pace;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Indicator;
import id.selaras.plan.SmartDimension;
import id.selaras.report.ProgressView.AverageRow;
import id.selaras.report.ProgressView.ChartRow;
import id.selaras.report.ProgressView.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** The sections on achievement: averages, their picture, and the table of indicators. */
final class AchievementRows {

	/** More bars do not fit one page. */
	private static final int BARS = 48;

	private static final int DECIMALS = 4;

	/** The narrower of the columns of targets and realisations. */
	private static final NarrowCell FIGURE = new NarrowCell(44, 8);

	private AchievementRows() {
	}

	static List<AverageRow> agencies(Assessment assessment, Names names) {
		List<AverageRow> rows = new ArrayList<>();
		assessment.byAgency().forEach((code, aggregate) -> {
			Average average = aggregate.performance();
			AverageRow row = row(names.agency(code), average);
			rows.add((average.percent() != null) ? row
					: new AverageRow(row.name(), absence(assessment, code), row.counted(), row.predicate()));
		});
		return rows;
	}

	static List<AverageRow> dimensions(Assessment assessment) {
		return Arrays.stream(SmartDimension.values())
			.map((dimension) -> dimension(dimension, assessment.byDimension().get(dimension)))
			.toList();
	}

	/**
	 * Why an agency has no average: the one state of all its indicators, if they share
	 * one.
	 */
	private static String absence(Assessment assessment, String agency) {
		Set<ValueState> states = assessment.indicators()
			.stream()
			.filter((result) -> result.agency().equals(agency))
			.map((result) -> result.current().performanceAchievement().state())
			.collect(Collectors.toSet());
		ValueState shown = (states.size() == 1) ? states.iterator().next() : ValueState.NOT_COMPUTABLE;
		return shown.indonesian();
	}

	private static AverageRow dimension(SmartDimension dimension, @Nullable Aggregate aggregate) {
		return (aggregate == null)
				? new AverageRow(dimension.title(), Printed.NOTHING, "0 dari 0 indikator", Printed.NOTHING)
				: row(dimension.title(), aggregate.performance());
	}

	private static AverageRow row(String name, Average average) {
		return new AverageRow(name, Printed.average(average), Printed.counted(average),
				Printed.predicate(average.predicate()));
	}

	static List<ChartRow> charts(Assessment assessment, Names names) {
		List<AchievementChart.Bar> bars = new ArrayList<>();
		assessment.byAgency().forEach((code, aggregate) -> {
			Average average = aggregate.performance();
			String value = (average.percent() != null) ? Printed.average(average) : absence(assessment, code);
			bars.add(new AchievementChart.Bar(names.label(code), average.percent(), value, tone(assessment, average)));
		});
		List<ChartRow> charts = new ArrayList<>();
		for (int from = 0; from < bars.size(); from += BARS) {
			charts.add(new ChartRow(
					new AchievementChart(bars.subList(from, Math.min(from + BARS, bars.size())), legend(assessment))));
		}
		return charts;
	}

	/** Three tones only: more cannot be told apart on a copied page. */
	private static AchievementChart.Tone tone(Assessment assessment, Average average) {
		List<String> labels = labels(assessment);
		int grade = labels.indexOf(average.predicate());
		if (grade == 0) {
			return AchievementChart.Tone.DARK;
		}
		return (grade == labels.size() - 1) ? AchievementChart.Tone.HATCHED : AchievementChart.Tone.LIGHT;
	}

	private static List<AchievementChart.LegendEntry> legend(Assessment assessment) {
		List<String> labels = labels(assessment);
		boolean graded = assessment.byAgency()
			.values()
			.stream()
			.anyMatch((aggregate) -> aggregate.performance().predicate() != null);
		if (!graded || labels.size() < 3) {
			return List.of();
		}
		String between = String.join(", ", labels.subList(1, labels.size() - 1));
		return List.of(new AchievementChart.LegendEntry(AchievementChart.Tone.DARK, labels.get(0)),
				new AchievementChart.LegendEntry(AchievementChart.Tone.LIGHT, between),
				new AchievementChart.LegendEntry(AchievementChart.Tone.HATCHED, labels.get(labels.size() - 1)));
	}

	private static List<String> labels(Assessment assessment) {
		return assessment.scale().grades().stream().map((grade) -> grade.label()).toList();
	}

	static List<IndicatorRow> indicators(ReportSource source, Names names) {
		return source.assessment().indicators().stream().map((result) -> row(result, names)).toList();
	}

	private static IndicatorRow row(IndicatorResult result, Names names) {
		Indicator indicator = result.indicator();
		Achievement achievement = result.current().performanceAchievement();
		return new IndicatorRow(result.code(), indicator.name(), unit(indicator), names.label(result.agency()),
				FIGURE.fit(Printed.quantity(result.current().target().performance(), DECIMALS)),
				FIGURE.fit(Printed.reported(result.current().performance(), DECIMALS)),
				Printed.achievement(achievement), verdict(achievement));
	}

	private static String unit(Indicator indicator) {
		return indicator.unit().isEmpty() ? Printed.NOTHING : indicator.unit();
	}

	/** A part of the year's sum gets no predicate, but may be on its way. */
	private static String verdict(Achievement achievement) {
		Pace pace = achievement.pace();
		return (pace != null) ? pace.indonesian() : Printed.predicate(achievement.predicate());
	}

}
