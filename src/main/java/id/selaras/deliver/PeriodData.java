package id.selaras.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.assess.Counts;
import id.selaras.finding.Finding;
import id.selaras.normalise.Question;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.sheet.TypedTable;

/** Indicators together, files, findings and questions as tables of the data package. */
final class PeriodData {

	private PeriodData() {
	}

	static TypedTable aggregates(Assessment assessment) {
		DataTable table = new DataTable("capaian", "Capaian gabungan")
			.texts("kode=Kode angka", "jenis=Jenis gabungan", "kelompok=Kelompok")
			.numbers("capaian=Capaian kinerja (%)", "dihitung=Indikator yang dihitung", "dari=dari")
			.texts("predikat=Predikat")
			.numbers("serapan=Serapan anggaran (%)", "dihitung_rp=Indikator yang dihitung, Rp", "dari_rp=dari, Rp");
		row(table, "daerah", "", assessment.regency());
		rows(table, "perangkat-daerah", assessment.byAgency());
		rows(table, "sasaran", assessment.byObjective());
		rows(table, "program", assessment.byProgramme());
		assessment.byDimension().forEach((dimension, aggregate) -> row(table, "dimensi", dimension.code(), aggregate));
		return table.build();
	}

	private static void rows(DataTable table, String kind, Map<String, Aggregate> groups) {
		groups.forEach((group, aggregate) -> row(table, kind, group, aggregate));
	}

	private static void row(DataTable table, String kind, String group, Aggregate aggregate) {
		Average performance = aggregate.performance();
		Average absorption = aggregate.absorption();
		table.row(List.of(DataTable.text(aggregate.code()), DataTable.text(kind), DataTable.text(group),
				DataTable.number(performance.percent()), DataTable.number(performance.counted()),
				DataTable.number(performance.total()), DataTable.text(performance.predicate()),
				DataTable.number(absorption.percent()), DataTable.number(absorption.counted()),
				DataTable.number(absorption.total())));
	}

	static TypedTable files(List<Submission> submissions, Counts counts) {
		DataTable table = new DataTable("berkas", "Berkas periode ini")
			.texts("kode=Kode angka", "berkas=Berkas", "sha256=SHA-256 berkas", "perangkat_daerah=Perangkat daerah",
					"formulir=Formulir", "periode=Periode", "keadaan=Keadaan")
			.numbers("revisi=Revisi")
			.dates("tiba=Tiba")
			.numbers("baris=Baris");
		for (Submission submission : submissions) {
			table.row(List.of(DataTable.text(code(submission, counts)), DataTable.text(submission.path()),
					DataTable.text(submission.original()), DataTable.text(submission.agency()),
					DataTable.text(submission.form()),
					DataTable.text((submission.period() == null) ? "" : submission.period().toString()),
					DataTable.text(submission.state().indonesian()), DataTable.number(submission.revision()),
					DataTable.day(submission.arrived()), DataTable.number(submission.rows())));
		}
		return table.build();
	}

	/** What came after the release was not counted; its finding tells of it. */
	private static String code(Submission submission, Counts counts) {
		return submission.is(SubmissionState.AFTER_LOCK) ? "" : counts.file(submission).code();
	}

	static TypedTable findings(String regency, List<Finding> findings, List<Question> questions) {
		DataTable table = new DataTable("temuan", "Temuan dan pertanyaan");
		FindingsTable.HEADER.forEach((column) -> table.texts(column + "=" + column));
		for (List<String> row : FindingsTable.rows(regency, findings, questions)) {
			List<TypedTable.Cell> cells = new ArrayList<>();
			row.forEach((text) -> cells.add(DataTable.text(text)));
			table.row(cells);
		}
		return table.build();
	}

}
