package id.selaras.report;

import java.util.List;

/** Formulir E.81 of each agency. */
final class RenjaForms implements View {

	@Override
	public String name() {
		return "agency-evaluation";
	}

	@Override
	public Audience audience() {
		return Audience.AGENCY;
	}

	/** Who answers for no indicator has no form to fill. */
	@Override
	public boolean isFor(ReportSource source) {
		return !source.assessment().indicators().isEmpty();
	}

	@Override
	public List<Section> sections(ReportSource source) {
		return List.of(new Section("formulir-e81.jrxml", RenjaViewBuilder.build(source)));
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return RunningYearTables.of(source, RunningYearForm.RENJA);
	}

}
