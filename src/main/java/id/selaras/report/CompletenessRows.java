package id.selaras.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Counts;
import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.report.ProgressView.AnswerRow;
import id.selaras.report.ProgressView.FileRow;
import org.jspecify.annotations.Nullable;

/** The section on who has reported. */
final class CompletenessRows {

	/** The columns of file names of both tables, and of reasons with their numbers. */
	private static final NarrowCell FILE = new NarrowCell(93, 8);

	private static final NarrowCell PATH = new NarrowCell(94, 8);

	private static final NarrowCell REASON = new NarrowCell(105, 8);

	private CompletenessRows() {
	}

	static List<AnswerRow> answers(ReportSource source, Names names) {
		Counts counts = source.counts();
		return source.completeness()
			.answers()
			.stream()
			.map((answer) -> row(answer, counts.answer(answer).code(), names))
			.toList();
	}

	private static AnswerRow row(Answer answer, String code, Names names) {
		String agency = names.agency(answer.agency());
		String form = names.forms(answer.forms());
		if (answer.submissions().isEmpty()) {
			return new AnswerRow(code, agency, form, answer.state().indonesian(), Printed.NOTHING, Printed.NOTHING,
					Printed.NOTHING);
		}
		Submission ruling = answer.submissions().get(0);
		return new AnswerRow(code, agency, form, answer.state().indonesian(), FILE.atBlanks(Names.fileName(ruling)),
				arrived(ruling.arrived()), remark(answer, ruling));
	}

	static String remark(Answer answer, Submission ruling) {
		if (answer.state() == AnswerState.HELD) {
			return "alasan di tabel berikut";
		}
		String rows = ruling.rows() + " baris";
		long superseded = answer.submissions()
			.stream()
			.filter((submission) -> submission.is(SubmissionState.SUPERSEDED))
			.count();
		return (superseded == 0) ? rows
				: rows + ", revisi ke-" + ruling.revision() + ", menggantikan " + superseded + " berkas";
	}

	/** Held and refused files first, then what nobody asked for; history is counted. */
	static List<FileRow> files(ReportSource source, Names names) {
		return apart(source).stream()
			.filter((submission) -> !isHistory(submission, source))
			.map((submission) -> row(submission, apart(submission), source, names))
			.toList();
	}

	/** What nobody asked for, and how much of it is of earlier periods. */
	static String unasked(ReportSource source) {
		long history = apart(source).stream().filter((submission) -> isHistory(submission, source)).count();
		return "Di luar permintaan: " + source.completeness().unasked().size() + " berkas"
				+ ((history == 0) ? "" : ", " + history + " di antaranya untuk periode lain dan tanpa catatan")
				+ ". Diminta = terkirim + tertahan + belum lapor.";
	}

	/** Read without objection, and of another period: nobody has to do anything. */
	private static boolean isHistory(Submission submission, ReportSource source) {
		Period period = submission.period();
		return submission.is(SubmissionState.LOADED) && period != null && !period.equals(source.period())
				&& HeldReasons.all(submission, source).equals(Printed.NOTHING);
	}

	/** The submissions of that section, in its order. */
	static List<Submission> apart(ReportSource source) {
		Map<String, Submission> files = new LinkedHashMap<>();
		source.held().forEach((submission) -> files.putIfAbsent(key(submission), submission));
		source.completeness().unasked().forEach((submission) -> files.putIfAbsent(key(submission), submission));
		return List.copyOf(files.values());
	}

	/** How it stands; what was read is none the less not asked for. */
	static String apart(Submission submission) {
		return submission.is(SubmissionState.LOADED) ? "di luar permintaan" : submission.state().indonesian();
	}

	private static String key(Submission submission) {
		return submission.original() + " " + submission.path();
	}

	private static FileRow row(Submission submission, String state, ReportSource source, Names names) {
		return new FileRow(source.counts().file(submission).code(), PATH.atBlanks(submission.path()),
				names.label(submission.agency()), form(submission, names), state, arrived(submission.arrived()),
				REASON.atBlanks(HeldReasons.printed(submission, source)));
	}

	static String form(Submission submission, Names names) {
		Period period = submission.period();
		String form = names.form(submission.form());
		return (period != null) ? form + ", " + period.title() : form;
	}

	static String arrived(@Nullable LocalDate arrived) {
		return (arrived != null) ? Printed.date(arrived) : "tidak diketahui";
	}

}
