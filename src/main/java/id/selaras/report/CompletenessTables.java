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
		TableBuilder table = new TableBuilder("pengiriman", "Pengiriman formulir").number("diminta", "Diminta")
			.number("terkirim", "Terkirim")
			.number("tertahan", "Tertahan")
			.number("belum-lapor", "Belum lapor")
			.number("di-luar-permintaan", "Di luar permintaan");
		table.row(Typed.count(completeness.asked()), Typed.count(completeness.count(AnswerState.SENT)),
				Typed.count(completeness.count(AnswerState.HELD)), Typed.count(completeness.count(AnswerState.MISSING)),
				Typed.count(completeness.unasked().size()));
		return table.build();
	}

	static ReportTable answers(ReportSource source, Names names) {
		TableBuilder table = new TableBuilder("formulir-diminta", "Formulir yang diminta")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("formulir", "Formulir")
			.text("keadaan", "Keadaan")
			.text("berkas", "Berkas")
			.date("tiba", "Tiba")
			.text("catatan", "Catatan");
		for (Answer answer : source.completeness().answers()) {
			Submission ruling = answer.submissions().isEmpty() ? null : answer.submissions().get(0);
			table.row(Typed.words(names.agency(answer.agency())), Typed.words(names.forms(answer.forms())),
					Typed.words(CompletenessRows.state(answer.state())),
					Typed.words((ruling != null) ? Names.fileName(ruling) : ""),
					Typed.day((ruling != null) ? ruling.arrived() : null),
					Typed.words((ruling != null) ? CompletenessRows.remark(answer, ruling) : ""));
		}
		return table.build();
	}

	static ReportTable files(ReportSource source, Names names) {
		TableBuilder table = new TableBuilder("berkas-lain", "Berkas yang tertahan, ditolak, atau di luar permintaan")
			.text("berkas", "Berkas")
			.text("perangkat-daerah", "Perangkat daerah")
			.text("formulir", "Formulir")
			.text("keadaan", "Keadaan")
			.date("tiba", "Tiba")
			.text("alasan", "Alasan");
		for (Submission submission : CompletenessRows.apart(source)) {
			table.row(Typed.words(submission.path()), Typed.words(names.label(submission.agency())),
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
