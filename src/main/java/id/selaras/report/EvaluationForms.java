package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

/** The year's plan each quarter; the five years' plan when a year is over. */
final class EvaluationForms implements View {

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
		if (source.period().quarter() == 4) {
			sections.add(new Section("formulir-e58.jrxml", EvaluationViewBuilder.build(source)));
		}
		return sections;
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		List<ReportTable> tables = new ArrayList<>(RunningYearTables.of(source, RunningYearForm.RKPD));
		if (source.period().quarter() == 4) {
			tables.addAll(EvaluationTables.of(source));
		}
		return tables;
	}

}
