package id.selaras.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Language;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
import id.selaras.sheet.CsvText;

/** Findings and questions of all checked files as one table. */
final class CheckCsv {

	private static final List<String> HEADER_INDONESIAN = List.of("Berkas", "Jenis", "Kode", "Lembar", "Sel", "Pesan",
			"Saran");

	private static final List<String> HEADER_ENGLISH = List.of("File", "Kind", "Code", "Sheet", "Cell", "Message",
			"Advice");

	private final Language language;

	private final List<List<String>> rows = new ArrayList<>();

	CheckCsv(Language language) {
		this.language = language;
	}

	void add(CheckedFile file) {
		file.findings()
			.forEach((finding) -> add(finding.severity().name(), finding.code(), finding.location(), finding.text(),
					finding.advice().in(this.language)));
		file.questions()
			.forEach((question) -> add("QUESTION", question.kind(), question.location(), question.text(),
					question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" | "))));
	}

	private void add(String kind, String code, Location location, Text text, String advice) {
		this.rows.add(List.of(location.file(), kind, code, (location.sheet() == null) ? "" : location.sheet(),
				(location.cell() == null) ? "" : location.cell(), text.in(this.language), advice));
	}

	String text() {
		return CsvText.of((this.language == Language.ENGLISH) ? HEADER_ENGLISH : HEADER_INDONESIAN, this.rows);
	}

}
