package id.selaras.report;

import java.util.ArrayList;
import java.util.List;

import id.selaras.assess.Aggregate;
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

	/** Of the averages of an agency, or of that it leads nothing. */
	static String code(ReportSource source, Agency agency) {
		Aggregate together = source.assessment().byAgency().get(agency.code());
		return (together != null) ? together.code()
				: source.counts().leadsNone(agency.code(), source.assessment().plan()).code();
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return AgencyCardTables.of(source);
	}

}
