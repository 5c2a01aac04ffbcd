package id.selaras.report;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.receive.Submission;

/** Who has reported, typed: what {@link CompletenessRows} prints. */
final class CompletenessTables {

	private CompletenessTables() {
	}

	static ReportTable counts(ReportSource source) {
		Completeness completeness = source.completeness();
		TableBuilder table = new TableBuilder("pengiriman", "Pengiriman formulir").code("kode", "Kode angka")
			.number("diminta", "Diminta")
			.number("terkirim", "Terkirim")
			.number("tertahan", "Tertahan")
			.number("belum-lapor", "Belum lapor")
			.number("di-luar-permintaan", "Di luar permintaan");
		table.row(Typed.words(code(source)), Typed.count(completeness.asked()),
				Typed.count(completeness.count(AnswerState.SENT)), Typed.count(completeness.count(AnswerState.HELD)),
				Typed.count(completeness.count(AnswerState.MISSING)), Typed.count(completeness.unasked().size()));
		return table.build();
	}

	/** Of all that was asked, of what came, and of what is open. */
	static String code(ReportSource source) {
		return source.counts().requests(source.completeness(), source.findings(), source.questions()).code();
	}

	static ReportTable answers(ReportSource source, Names names) {
		TableBuilder table = new TableBuilder("formulir-diminta", "Formulir yang diminta").code("kode", "Kode angka")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("formulir", "Formulir")
			.text("keadaan", "Keadaan")
			.text("berkas", "Berkas")
			.date("tiba", "Tiba")
			.text("catatan", "Catatan");
		for (Answer answer : source.completeness().answers()) {
			Submission ruling = answer.submissions().isEmpty() ? null : answer.submissions().get(0);
			table.row(Typed.words(source.counts().answer(answer).code()), Typed.words(names.agency(answer.agency())),
					Typed.words(names.forms(answer.forms())), Typed.words(answer.state().indonesian()),
					Typed.words((ruling != null) ? Names.fileName(ruling) : ""),
					Typed.day((ruling != null) ? ruling.arrived() : null),
					Typed.words((ruling != null) ? CompletenessRows.remark(answer, ruling) : ""));
		}
		return table.build();
	}

	static ReportTable files(ReportSource source, Names names) {
		TableBuilder table = new TableBuilder("berkas-lain", "Berkas yang tertahan, ditolak, atau di luar permintaan")
			.code("kode", "Kode angka")
			.text("berkas", "Berkas")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("formulir", "Formulir")
			.text("keadaan", "Keadaan")
			.date("tiba", "Tiba")
			.text("alasan", "Alasan");
		for (Submission submission : CompletenessRows.apart(source)) {
			table.row(Typed.words(source.counts().file(submission).code()), Typed.words(submission.path()),
					Typed.words(names.label(submission.agency())),
					Typed.words(CompletenessRows.form(submission, names)),
					Typed.words(CompletenessRows.apart(submission)), Typed.day(submission.arrived()),
					text(HeldReasons.all(submission, source)));
		}
		return table.build();
	}

	/** A dash is how paper says that there is nothing. */
	static ReportTable.Cell text(String printed) {
		return Typed.words(printed.equals(Printed.NOTHING) ? "" : printed);
	}

}
