package id.selaras.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.assess.Achievement;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Outlook;
import id.selaras.assess.Pace;
import id.selaras.assess.Status;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.report.ProgressView.ChartRow;
import id.selaras.report.ProgressView.IndicatorRow;

/** The sections on achievement: averages, their picture, and the table of indicators. */
final class AchievementRows {

	/** So many stand together, and no fewer begin a page. */
	private static final int BARS = 8;

	private static final int DECIMALS = 4;

	/** The narrower of the columns of targets and realisations. */
	private static final NarrowCell FIGURE = new NarrowCell(38, 8);

	/** The narrower of the columns of agencies. */
	private static final NarrowCell AGENCY = new NarrowCell(46, 8);

	private AchievementRows() {
	}

	/**
	 * Why an agency has no average: the one state of all its indicators, if they share
	 * one.
	 */
	static ValueState absence(Assessment assessment, String agency) {
		Set<ValueState> states = assessment.indicators()
			.stream()
			.filter((result) -> result.agency().equals(agency))
			.map((result) -> result.current().performanceAchievement().state())
			.collect(Collectors.toSet());
		boolean shared = states.size() == 1 && !states.contains(ValueState.REPORTED);
		return shared ? states.iterator().next() : ValueState.NOT_COMPUTABLE;
	}

	static List<ChartRow> charts(Assessment assessment, Names names) {
		List<AchievementChart.Bar> bars = new ArrayList<>();
		assessment.byAgency().forEach((code, aggregate) -> {
			Average average = aggregate.performance();
			String value = (average.percent() != null) ? Printed.average(average)
					: absence(assessment, code).indonesian();
			bars.add(new AchievementChart.Bar(names.label(code), average.percent(), value, tone(assessment, average)));
		});
		AchievementAxis axis = AchievementAxis.of(bars, legend(assessment));
		List<ChartRow> charts = new ArrayList<>();
		for (int from = 0; from < bars.size();) {
			int to = (bars.size() - from < 2 * BARS) ? bars.size() : from + BARS;
			charts.add(new ChartRow(axis, new AchievementChart(bars.subList(from, to), axis)));
			from = to;
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

	private static List<AchievementAxis.LegendEntry> legend(Assessment assessment) {
		List<String> labels = labels(assessment);
		boolean graded = assessment.byAgency()
			.values()
			.stream()
			.anyMatch((aggregate) -> aggregate.performance().predicate() != null);
		if (!graded || labels.size() < 3) {
			return List.of();
		}
		String between = String.join(", ", labels.subList(1, labels.size() - 1));
		return List.of(new AchievementAxis.LegendEntry(AchievementChart.Tone.DARK, labels.get(0)),
				new AchievementAxis.LegendEntry(AchievementChart.Tone.LIGHT, between),
				new AchievementAxis.LegendEntry(AchievementChart.Tone.HATCHED, labels.get(labels.size() - 1)));
	}

	private static List<String> labels(Assessment assessment) {
		return assessment.scale().grades().stream().map((grade) -> grade.label()).toList();
	}

	static List<IndicatorRow> indicators(ReportSource source, Names names, Explanations explanations) {
		return source.assessment().indicators().stream().map((result) -> row(result, names, explanations)).toList();
	}

	static IndicatorRow row(IndicatorResult result, Names names, Explanations explanations) {
		Indicator indicator = result.indicator();
		Achievement achievement = result.current().performanceAchievement();
		return new IndicatorRow(result.code(), indicator.name() + explanations.marks(result), unit(indicator),
				AGENCY.hyphenate(names.label(result.agency())),
				FIGURE.fit(Printed.quantity(result.current().target().performance(), DECIMALS)),
				FIGURE.fit(Printed.reported(result.current().performance(), DECIMALS)), percent(achievement),
				verdict(achievement), projected(result.outlook()), status(result.outlook()));
	}

	/** Why there is none is words, which wrap by themselves. */
	private static String percent(Achievement achievement) {
		String printed = Printed.achievement(achievement);
		return (achievement.percent() != null) ? FIGURE.fit(printed) : printed;
	}

	/** Estimates need no more decimals than two. */
	private static String projected(Outlook outlook) {
		BigDecimal value = outlook.projected();
		return (value != null) ? FIGURE.fit(Printed.quantity(new Quantity.Amount(value), 2)) : Printed.NOTHING;
	}

	private static String status(Outlook outlook) {
		Status status = outlook.status();
		return (status != null) ? status.indonesian() : outlook.state().indonesian();
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
