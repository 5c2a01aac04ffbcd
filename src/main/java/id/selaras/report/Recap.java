package id.selaras.report;

import java.util.List;

/** A consultant's regencies side by side; of one source, that regency alone. */
final class Recap implements View {

	@Override
	public String name() {
		return "recap";
	}

	@Override
	public Audience audience() {
		return Audience.CONSULTANT;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		return List.of(section(RecapSource.of(source)));
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return RecapTables.of(RecapSource.of(source));
	}

	static Section section(RecapSource source) {
		return new Section("rekap-daerah.jrxml", RecapBuilder.build(source));
	}

}
