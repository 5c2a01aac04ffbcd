package id.selaras.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.selaras.assess.Counts;
import id.selaras.crosscheck.Answer;
import id.selaras.finding.Finding;
import id.selaras.finding.Severity;
import id.selaras.plan.Agency;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.report.AgencyFindingsView.ExplanationRow;
import id.selaras.report.AgencyFindingsView.FindingRow;
import id.selaras.report.AgencyFindingsView.FormRow;
import id.selaras.report.AgencyFindingsView.QuestionRow;

/** Builds the view of an agency's findings. */
final class AgencyFindingsBuilder {

	/** The narrower of the columns of files. */
	private static final NarrowCell FILE = new NarrowCell(109, 8);

	private AgencyFindingsBuilder() {
	}

	static AgencyFindingsView build(ReportSource source) {
		List<Finding> open = FindingRows.shown(source);
		return new AgencyFindingsView(Masthead.of(source), source.agency().map(Agency::name).orElse(""), source.draft(),
				summary(source, open), advice(source, open), forms(source), findings(source), explanations(source),
				questions(source));
	}

	static List<ReportTable> tables(ReportSource source) {
		Names names = new Names(source);
		TableBuilder forms = new TableBuilder("formulir", "Formulir yang diminta dan yang diterima")
			.code("kode", "Kode angka")
			.text("formulir", "Formulir")
			.text("keadaan", "Keadaan")
			.text("berkas", "Berkas")
			.text("tiba", "Diterima")
			.text("buku-kerja-bertanda", "Buku kerja bertanda");
		forms(source).forEach((row) -> forms.row(Typed.words(row.code()), Typed.words(row.form()),
				Typed.words(row.state()), CompletenessTables.text(row.file().replace('\n', ' ')),
				CompletenessTables.text(row.arrived()), CompletenessTables.text(row.copy().replace('\n', ' '))));
		return List.of(forms.build(), FindingTables.findings(source, names),
				FindingTables.explanations(source, names, new Explanations(source)),
				FindingTables.questions(source, names));
	}

	private static String summary(ReportSource source, List<Finding> open) {
		if (open.isEmpty() && source.questions().isEmpty()) {
			return "Tidak ada temuan dan tidak ada pertanyaan yang terbuka.";
		}
		String counts = Arrays.stream(Severity.values())
			.map((severity) -> open.stream().filter((finding) -> finding.severity() == severity).count() + " "
					+ severity.indonesian().toLowerCase(Printed.LOCALE))
			.collect(Collectors.joining(", "));
		return open.size() + " temuan (" + counts + ") dan " + source.questions().size()
				+ " pertanyaan yang belum dijawab.";
	}

	private static String advice(ReportSource source, List<Finding> open) {
		if (open.stream().allMatch((finding) -> finding.severity() == Severity.INFO)) {
			return "Tidak ada yang perlu diperbaiki.";
		}
		String mend = source.copies().isEmpty() ? "Perbaiki selnya dalam buku kerja Anda"
				: "Buka buku kerja bertanda yang disebut dalam tabel 1: sel yang dimaksud sudah diberi warna dan catatan."
						+ " Perbaiki sel itu, atau tulis penjelasan di kolom terakhir lembar \"Catatan Perbaikan\"";
		return mend + ", lalu kirim kembali berkasnya. Kesalahan: nilai itu tidak dipakai sampai diperbaiki."
				+ " Perlu penjelasan: nilai itu dipakai dan ditandai sampai dijelaskan. Informasi: tidak perlu ditindaklanjuti.";
	}

	private static List<FormRow> forms(ReportSource source) {
		Names names = new Names(source);
		Counts counts = source.counts();
		List<FormRow> rows = new ArrayList<>();
		for (Answer answer : source.completeness().answers()) {
			String forms = names.forms(answer.forms());
			String state = answer.state().indonesian();
			if (answer.submissions().isEmpty()) {
				rows.add(new FormRow(counts.answer(answer).code(), forms, state, Printed.NOTHING, Printed.NOTHING,
						Printed.NOTHING));
			}
			else {
				rows.add(row(counts.answer(answer).code(), forms, state, answer.submissions().get(0), source));
			}
		}
		for (Submission submission : source.completeness().unasked()) {
			String state = submission.is(SubmissionState.LOADED) ? "di luar permintaan"
					: submission.state().indonesian();
			rows.add(row(counts.file(submission).code(), CompletenessRows.form(submission, names), state, submission,
					source));
		}
		return rows;
	}

	private static FormRow row(String code, String form, String state, Submission submission, ReportSource source) {
		return new FormRow(code, form, state, FILE.atBlanks(Names.fileName(submission)),
				CompletenessRows.arrived(submission.arrived()),
				FILE.atBlanks(source.copies().getOrDefault(submission.original(), Printed.NOTHING)));
	}

	private static List<FindingRow> findings(ReportSource source) {
		return FindingRows.shown(source)
			.stream()
			.map((finding) -> new FindingRow(finding.identifier(source.regency().code()), finding.standing(),
					FindingRows.file(finding.location()), FindingRows.cell(finding.location()),
					finding.text().indonesian(), finding.advice().indonesian()))
			.toList();
	}

	private static List<ExplanationRow> explanations(ReportSource source) {
		return source.findings()
			.stream()
			.filter(Finding::isExplained)
			.map((finding) -> new ExplanationRow(finding.identifier(source.regency().code()),
					FindingRows.file(finding.location()), FindingRows.cell(finding.location()),
					finding.text().indonesian(), finding.explanation()))
			.toList();
	}

	private static List<QuestionRow> questions(ReportSource source) {
		return FindingRows.asked(source)
			.stream()
			.map((question) -> new QuestionRow(question.identifier(source.regency().code()),
					FindingRows.file(question.location()), FindingRows.cell(question.location()),
					question.text().indonesian(), FindingRows.choices(question)))
			.toList();
	}

}
