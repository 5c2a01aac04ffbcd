package id.selaras.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Location;
import id.selaras.plan.Period;
import id.selaras.plan.Regency;
import id.selaras.plan.SmartCityStage;
import id.selaras.plan.SmartDimension;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTest {

	private static final Period QUARTER = new Period(2023, 4);

	private static final String FORM = "e81";

	private static final Regency REGENCY = Situation.REGENCY;

	private final Counts counts = new Counts(REGENCY, QUARTER);

	@Test
	void aFileIsExplainedByItself() {
		Figure figure = this.counts.file(file("a.xlsx", SubmissionState.LOADED, 6));
		assertThat(figure.code()).matches("\\d{4}-[0-9A-Z]{10}");
		assertThat(figure.value()).isEqualTo("terkirim; 6 baris");
		assertThat(figure.worked()).isEqualTo("dinkes, e81, 2023-TW4, revisi 1, tiba 2024-01-15");
		assertThat(figure.sources()).containsExactly(Location.of("sha-a.xlsx", "a.xlsx"));
		assertThat(figure.isOfOthers()).isFalse();
	}

	@Test
	void aFileThatSomethingStandsInThePlaceOfHasAnotherCodeAndTheSameKey() {
		Figure before = this.counts.file(file("a.xlsx", SubmissionState.LOADED, 6));
		Figure after = this.counts.file(file("a.xlsx", SubmissionState.SUPERSEDED, 6));
		assertThat(after.key()).isEqualTo(before.key());
		assertThat(after.code()).isNotEqualTo(before.code());
		assertThat(this.counts.file(file("a.xlsx", SubmissionState.LOADED, 6))).isEqualTo(before);
	}

	/** It is shown in the reports of every period. */
	@Test
	void aFileIsTheSameInEveryPeriod() {
		Submission submission = file("a.xlsx", SubmissionState.LOADED, 6);
		assertThat(new Counts(REGENCY, new Period(2024, 1)).file(submission).code())
			.isEqualTo(this.counts.file(submission).code());
	}

	@Test
	void anAnswerNamesItsFiles() {
		Submission ruling = file("b.xlsx", SubmissionState.LOADED, 7);
		Submission before = file("a.xlsx", SubmissionState.SUPERSEDED, 6);
		Figure figure = this.counts.answer(answer("dinkes", AnswerState.SENT, ruling, before));
		assertThat(figure.value()).isEqualTo("terkirim; 7 baris");
		assertThat(figure.worked()).isEqualTo("terkirim 7 baris [" + this.counts.file(ruling).code()
				+ "]; sudah diganti 6 baris [" + this.counts.file(before).code() + "]");
		assertThat(figure.sources()).hasSize(2);
		Figure missing = this.counts.answer(answer("dinkes", AnswerState.MISSING));
		assertThat(missing.value()).isEqualTo("belum lapor");
		assertThat(missing.worked()).isEqualTo("tidak ada berkas");
		assertThat(missing.isOfOthers()).isFalse();
		assertThat(missing.key()).isEqualTo(figure.key());
	}

	@Test
	void requestsNameTheirAnswers() {
		Answer sent = answer("dinkes", AnswerState.SENT, file("b.xlsx", SubmissionState.LOADED, 7));
		Answer missing = answer("dlh", AnswerState.MISSING);
		Figure figure = this.counts.requests(new Completeness(List.of(sent, missing), List.of()), List.of(), List.of());
		assertThat(figure.value()).isEqualTo("diminta 2; terkirim 1; tertahan 0; belum lapor 1; di luar permintaan 0;"
				+ " kesalahan 0; perlu penjelasan 0; pertanyaan 0");
		assertThat(figure.worked()).isEqualTo("terkirim [" + this.counts.answer(sent).code() + "]; belum lapor ["
				+ this.counts.answer(missing).code() + "]");
		assertThat(figure.isOfOthers()).isTrue();
	}

	@Test
	void aStageNamesTheFilesOfItsForms() {
		SmartCityStage stage = new SmartCityStage("bimtek-1", "Bimtek I", LocalDate.of(2023, 7, 5),
				LocalDate.of(2023, 7, 6), "Buku 1", List.of(FORM, "readiness"));
		Submission file = file("b.xlsx", SubmissionState.LOADED, 7);
		Figure figure = this.counts.stage(stage,
				this.counts.sent(List.of(file, file("a.xlsx", SubmissionState.SUPERSEDED, 6))));
		assertThat(figure.value()).isEqualTo("formulir yang diperlukan 2; ada 1");
		assertThat(figure.worked()).isEqualTo("e81 ada [" + this.counts.file(file).code() + "]; readiness belum ada");
		assertThat(this.counts.stage(stage, Map.of(FORM, new TreeSet<>(List.of("x")))).code())
			.isNotEqualTo(figure.code());
	}

	@Test
	void aDimensionNamesItsProgrammes() {
		Figure figure = this.counts.dimension(new DimensionPlans(SmartDimension.LIVING, List.of("1.02.02 KESEHATAN"),
				List.of(), List.of(), List.of(), List.of()));
		assertThat(figure.value()).startsWith("program RPJMD 1; quick win 0; rencana aksi 1 tahun 0;");
		assertThat(figure.worked()).isEqualTo("program RPJMD [1.02.02 KESEHATAN]");
		assertThat(figure.isOfOthers()).isFalse();
	}

	private static Answer answer(String agency, AnswerState state, Submission... submissions) {
		return new Answer(agency, List.of(FORM), state, List.of(submissions));
	}

	private static Submission file(String path, SubmissionState state, int rows) {
		return new Submission("92.02", "sha-" + path, path, "dinkes", FORM, QUARTER, state, 1,
				LocalDate.of(2024, 1, 15), null, rows);
	}

}
