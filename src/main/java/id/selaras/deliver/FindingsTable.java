package id.selaras.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;

/** The rows of {@code temuan.csv}: findings, then questions, as officers read them. */
public final class FindingsTable {

	public static final List<String> HEADER = List.of("kode", "jenis", "tingkat", "berkas", "tempat", "perihal",
			"uraian", "saran");

	private FindingsTable() {
	}

	public static List<List<String>> rows(String regency, List<Finding> findings, List<Question> questions) {
		List<List<String>> rows = new ArrayList<>();
		for (Finding finding : findings) {
			rows.add(List.of(finding.identifier(regency), finding.code(), finding.standing(), finding.location().file(),
					finding.location().place(), finding.location().subject(), finding.text().indonesian(),
					finding.isExplained() ? finding.explanation() : finding.advice().indonesian()));
		}
		for (Question question : questions) {
			rows.add(List.of(question.identifier(regency), question.kind(), "Pertanyaan", question.location().file(),
					question.location().place(), question.location().subject(), question.text().indonesian(),
					question.alternatives().stream().map(Alternative::shown).collect(Collectors.joining(" | "))));
		}
		return rows;
	}

}
