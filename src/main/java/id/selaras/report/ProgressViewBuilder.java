package id.selaras.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.plan.SmartDimension;

/** Builds the view of a progress report, one helper for each of its sections. */
final class ProgressViewBuilder {

	private ProgressViewBuilder() {
	}

	static ProgressView build(ReportSource source) {
		Names names = new Names(source);
		Assessment assessment = source.assessment();
		Explanations explanations = new Explanations(source);
		return new ProgressView(Masthead.of(source), plan(assessment), source.draft(), totals(source, names),
				CompletenessRows.answers(source, names), CompletenessRows.files(source, names),
				AchievementRows.charts(assessment, names), TrendLine.labelled(assessment.regency().trend()),
				radar(assessment), AggregateRows.agencies(assessment, names), AggregateRows.objectives(assessment),
				AggregateRows.programmes(assessment), AggregateRows.dimensions(assessment),
				SmartCityRows.of(assessment.smartCity()), AchievementRows.indicators(source, names, explanations),
				explanations.rows(names), FindingRows.findings(source, names), FindingRows.questions(source, names),
				new SmartCityEntries(source).quickWins(), new SmartCityEntries(source).readiness(),
				MethodNote.rows(source));
	}

	private static RadarChart radar(Assessment assessment) {
		return new RadarChart(Arrays.stream(SmartDimension.values()).map((dimension) -> {
			Aggregate together = assessment.byDimension().get(dimension);
			BigDecimal percent = (together == null) ? null : together.performance().percent();
			return new RadarChart.Axis(dimension.title(), percent,
					(percent == null) ? Printed.NOTHING : Printed.percent(percent));
		}).toList());
	}

	private static String plan(Assessment assessment) {
		return assessment.plan().name() + " (" + assessment.plan().basis() + ")";
	}

	private static Map<String, String> totals(ReportSource source, Names names) {
		Map<String, String> totals = new LinkedHashMap<>();
		totals.putAll(SummaryTexts.of(source, names));
		String code = source.assessment().regency().code();
		totals.put("averageCode", "Kode angka: " + (code.isEmpty() ? Printed.NOTHING : code));
		Completeness completeness = source.completeness();
		totals.put("asked", String.valueOf(completeness.asked()));
		totals.put("sent", String.valueOf(completeness.count(AnswerState.SENT)));
		totals.put("held", String.valueOf(completeness.count(AnswerState.HELD)));
		totals.put("missing", String.valueOf(completeness.count(AnswerState.MISSING)));
		totals.put("requestsCode", "Kode angka: " + CompletenessTables.code(source));
		totals.put("unasked", CompletenessRows.unasked(source));
		put(totals, "average", source.assessment().regency().performance());
		put(totals, "absorption", source.assessment().regency().absorption());
		return totals;
	}

	private static void put(Map<String, String> totals, String name, Average average) {
		totals.put(name, (average.percent() != null) ? Printed.average(average) + " %" : "tidak dapat dihitung");
		totals.put(name + "Counted", Printed.counted(average));
		String predicate = average.predicate();
		totals.put(name + "Predicate", (predicate != null) ? predicate : "tanpa predikat");
	}

}
