package id.selaras.report;

import java.util.List;

/** The progress of a regency in a quarter. */
final class ProgressReport implements View {

	@Override
	public String name() {
		return "progress";
	}

	@Override
	public Audience audience() {
		return Audience.REGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		return List.of(new Section("laporan-kemajuan.jrxml", ProgressViewBuilder.build(source)));
	}

	@Override
	public List<ReportTable> tables(ReportSource source) {
		return ProgressTables.of(source);
	}

}
