package id.selaras.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/** Fifteen agencies, and what came from them. */
final class SubmissionSamples {

	static final Period PERIOD = new Period(IndicatorSamples.THIS_YEAR, 4);

	static final List<Agency> AGENCIES = """
			bapenda|Badan Pendapatan Daerah|Bapenda
			bappeda|Badan Perencanaan Pembangunan Daerah|Bappeda
			bpbd|Badan Penanggulangan Bencana Daerah|BPBD
			bpkad|Badan Pengelolaan Keuangan dan Aset Daerah|BPKAD
			dinkes|Dinas Kesehatan|Dinkes
			dinsos|Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana|
			disdikbud|Dinas Pendidikan dan Kebudayaan|Disdikbud
			dishub|Dinas Perhubungan|Dishub
			diskominfo|Dinas Komunikasi, Informatika, Statistik dan Persandian|Diskominfo
			dispar|Dinas Pariwisata|Dispar
			distan|Dinas Pertanian dan Ketahanan Pangan|Distan
			distrik-masni|Distrik Masni|
			dlh|Dinas Lingkungan Hidup|DLH
			dpupr|Dinas Pekerjaan Umum dan Penataan Ruang|DPUPR
			setda|Sekretariat Daerah|Setda
			"""
		.lines()
		.map((line) -> line.split("\\|", -1))
		.map((cells) -> new Agency(cells[0], cells[1], cells[2], List.of(), AgencyKind.OPD, null, ""))
		.toList();

	private SubmissionSamples() {
	}

	static Agency agency(String code) {
		return AGENCIES.stream().filter((agency) -> agency.code().equals(code)).findFirst().orElseThrow();
	}

	/** So many, the fifteen first. */
	static List<Agency> agencies(int number) {
		List<Agency> agencies = new ArrayList<>(AGENCIES);
		for (int i = AGENCIES.size(); i < number; i++) {
			agencies.add(new Agency("distrik-" + i, "Distrik Contoh Nomor " + i, "", List.of(), AgencyKind.DISTRIK,
					null, ""));
		}
		return agencies;
	}

	static List<Answer> answers() {
		return answers(AGENCIES);
	}

	static List<Answer> answers(List<Agency> agencies) {
		List<Answer> answers = new ArrayList<>();
		for (Agency agency : agencies) {
			AnswerState state = switch (agency.code()) {
				case "dlh", "distrik-masni" -> AnswerState.MISSING;
				case "dishub" -> AnswerState.HELD;
				default -> AnswerState.SENT;
			};
			List<Submission> submissions = (state == AnswerState.MISSING) ? List.of()
					: List.of(submission(path(agency.code()), agency.code(), "e81",
							(state == AnswerState.HELD) ? SubmissionState.REFUSED : SubmissionState.LOADED));
			answers.add(new Answer(agency.code(), List.of("e81", "indicators"), state, submissions));
		}
		return answers;
	}

	static List<Submission> held() {
		return List.of(submission(path("dishub"), "dishub", "e81", SubmissionState.REFUSED),
				submission(
						"inbox/tidak jelas/REALISASI_TW_IV_FINAL_revisi_2_(Autosaved)_kirim_ulang_12_Januari_2024.xlsx",
						"", "", SubmissionState.WAITING));
	}

	static String path(String agency) {
		return "2024-01-15/" + agency + "/E.81 " + agency + " TW IV 2023.xlsx";
	}

	static Submission submission(String path, String agency, String form, SubmissionState state) {
		return new Submission("92.02", "sha-" + path, path, agency, form, form.isEmpty() ? null : PERIOD, state, 1,
				path.startsWith("2024") ? LocalDate.of(2024, 1, 15) : null, null, 12);
	}

}
