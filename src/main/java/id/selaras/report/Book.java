package id.selaras.report;

import java.util.List;

/** A cover and the contents; the regency's other reports follow as chapters. */
final class Book implements View {

	@Override
	public String name() {
		return "book";
	}

	@Override
	public Audience audience() {
		return Audience.REGENCY;
	}

	@Override
	public List<Section> sections(ReportSource source) {
		return List.of(cover(source), contents(source, List.of()));
	}

	/** The chapters have them. */
	@Override
	public List<ReportTable> tables(ReportSource source) {
		return List.of();
	}

	static Section cover(ReportSource source) {
		return new Section("sampul.jrxml", view(source, List.of()));
	}

	static Section contents(ReportSource source, List<BookView.ContentsRow> rows) {
		return new Section("daftar-isi.jrxml", view(source, rows));
	}

	private static BookView view(ReportSource source, List<BookView.ContentsRow> rows) {
		return new BookView(Masthead.of(source),
				source.assessment().plan().name() + " (" + source.assessment().plan().basis() + ")", source.draft(),
				rows);
	}

}
