package id.selaras.report;

import java.util.List;
import java.util.Locale;

/** The plan against the forms, and the smart-city programme against the plan. */
final class AlignmentReport implements View {

	@Override
	public String name() {
		return "alignment";
	}

	@Override
	public Audience audience() {
		return Audience.REGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		ConsistencyRows consistency = new ConsistencyRows(source);
		SmartCityEntries smartCity = new SmartCityEntries(source);
		String heading = "KONSISTENSI PROGRAM ANTARA RPJMD TAHUN PELAKSANAAN " + source.period().year()
				+ " DAN FORMULIR PERANGKAT DAERAH " + source.period().title().toUpperCase(Locale.ROOT);
		return List.of(new Section("keselarasan.jrxml",
				new AlignmentView(Masthead.of(source), source.draft(), heading, consistency.total(),
						FormNotes.signatures(source, source.regency().prepared(), source.regency().prepared()),
						consistency.rows(), consistency.homeless(), smartCity.dimensions(), smartCity.quickWins(),
						smartCity.actions(), smartCity.stages())));
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return AlignmentTables.of(source);
	}

}
