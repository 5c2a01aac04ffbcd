package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.plan.Agency;

/** A page for each agency. */
final class AgencyCards implements View {

	@Override
	public String name() {
		return "agency-cards";
	}

	@Override
	public Audience audience() {
		return Audience.REGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		AgencyCardBuilder builder = new AgencyCardBuilder(source);
		List<Section> sections = new ArrayList<>();
		for (Agency agency : source.concerned()) {
			sections.add(new Section("rapor-opd.jrxml", builder.card(agency)));
		}
		return sections;
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return AgencyCardTables.of(source);
	}

}
