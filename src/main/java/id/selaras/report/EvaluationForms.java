package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;

/**
 * The year's plan each quarter; the five years' plan when a year or half of them is over.
 */
final class EvaluationForms implements View {

	private static final int QUARTERS = 4;

	@Override
	public String name() {
		return "evaluation";
	}

	@Override
	public Audience audience() {
		return Audience.REGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("formulir-e60.jrxml", RkpdViewBuilder.build(source)));
		if (evaluatesThePlan(source)) {
			sections.add(new Section("formulir-e58.jrxml", EvaluationViewBuilder.build(source)));
		}
		return sections;
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		List<ReportTable> tables = new ArrayList<>(RunningYearTables.of(source, RunningYearForm.RKPD));
		if (evaluatesThePlan(source)) {
			tables.addAll(EvaluationTables.of(source));
		}
		return tables;
	}

	/** At the end of a year, so of the last one, too, and half-way through the plan. */
	private static boolean evaluatesThePlan(ReportSource source) {
		PlanVersion plan = source.assessment().plan();
		Period period = source.period();
		int gone = QUARTERS * (period.year() - plan.firstYear()) + period.quarter();
		int all = QUARTERS * (plan.lastYear() - plan.firstYear() + 1);
		return period.quarter() == QUARTERS || 2 * gone == all;
	}

}
