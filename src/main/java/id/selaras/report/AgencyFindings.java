package id.selaras.report;

import java.util.List;

/** Findings and open questions of one agency, for that agency alone. */
final class AgencyFindings implements View {

	@Override
	public String name() {
		return "agency-findings";
	}

	@Override
	public Audience audience() {
		return Audience.AGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		return List.of(new Section("temuan.jrxml", AgencyFindingsBuilder.build(source)));
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return AgencyFindingsBuilder.tables(source);
	}

}
