package id.selaras.report;

import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;
import id.selaras.report.ReportTable.Cell;

/** Findings, questions and explanations, typed: what {@link FindingRows} prints. */
final class FindingTables {

	private FindingTables() {
	}

	static ReportTable explanations(ReportSource source, Names names, Explanations explanations) {
		TableBuilder table = place(
				new TableBuilder("penjelasan", "Penjelasan perangkat daerah").number("catatan", "Catatan")
					.code("nomor", "Nomor"))
			.text("temuan", "Temuan")
			.text("penjelasan", "Penjelasan");
		List<Finding> explained = explanations.explained();
		for (int i = 0; i < explained.size(); i++) {
			Finding finding = explained.get(i);
			table.row(Typed.count(i + 1), Typed.words(finding.identifier(source.regency().code())),
					whose(finding.location(), names), file(finding.location()), cell(finding.location()),
					Typed.words(finding.text().indonesian()), Typed.words(finding.explanation()));
		}
		return table.build();
	}

	static ReportTable findings(ReportSource source, Names names) {
		TableBuilder table = place(
				new TableBuilder("temuan", "Temuan").code("nomor", "Nomor").text("tingkat", "Tingkat"))
			.text("temuan", "Temuan")
			.text("saran", "Saran");
		for (Finding finding : FindingRows.shown(source)) {
			table.row(Typed.words(finding.identifier(source.regency().code())), Typed.words(finding.standing()),
					whose(finding.location(), names), file(finding.location()), cell(finding.location()),
					Typed.words(finding.text().indonesian()), Typed.words(finding.advice().indonesian()));
		}
		return table.build();
	}

	static ReportTable questions(ReportSource source, Names names) {
		TableBuilder table = place(new TableBuilder("pertanyaan", "Pertanyaan").code("nomor", "Nomor"))
			.text("pertanyaan", "Pertanyaan")
			.text("pilihan", "Pilihan");
		for (Question question : FindingRows.asked(source)) {
			table.row(Typed.words(question.identifier(source.regency().code())), whose(question.location(), names),
					file(question.location()), cell(question.location()), Typed.words(question.text().indonesian()),
					Typed.words(question.alternatives()
						.stream()
						.map(Alternative::shown)
						.collect(Collectors.joining("; "))));
		}
		return table.build();
	}

	private static TableBuilder place(TableBuilder table) {
		return table.text("perangkat-daerah", "Perangkat daerah")
			.text("berkas", "Berkas")
			.text("tempat", "Lembar dan sel");
	}

	private static Cell whose(Location location, Names names) {
		if (location.file().isEmpty()) {
			return Typed.words(location.subject().isEmpty() ? "" : names.label(location.subject()));
		}
		return Typed.words(names.sender(location.file()));
	}

	private static Cell file(Location location) {
		return Typed.words(Names.fileName(location.file()));
	}

	private static Cell cell(Location location) {
		return Typed.words(location.place());
	}

}
