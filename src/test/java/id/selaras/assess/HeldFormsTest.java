package id.selaras.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is printed for an agency whose form came but does not count. */
class HeldFormsTest {

	private static final Period PERIOD = new Period(2023, 4);

	@Test
	void aFormThatWaitsForAnAnswer() {
		assertThat(state(answer(AnswerState.HELD, SubmissionState.WAITING), null)).isEqualTo(ValueState.WAITING);
	}

	@Test
	void aFormThatWasRefused() {
		assertThat(state(answer(AnswerState.HELD, SubmissionState.REFUSED), null)).isEqualTo(ValueState.REJECTED);
	}

	@Test
	void aFormWithoutRowsCameButIsNotFilled() {
		NormalisedForm empty = new NormalisedForm("ab", "x.csv", "e81", "dinkes", PERIOD, null, false, List.of(),
				new TreeMap<>(), List.of(), List.of(), List.of());
		assertThat(state(answer(AnswerState.SENT, SubmissionState.LOADED), empty)).isEqualTo(ValueState.BLANK);
	}

	private static ValueState state(Answer answer, @Nullable NormalisedForm form) {
		AssessInput input = new AssessInput(Situation.REGENCY, PERIOD, plan(), TestScale.STANDARD,
				new Completeness(List.of(answer), List.of()), Set.of("e81"), (form == null) ? List.of() : List.of(form),
				List.of(), SmartCityScoring.NONE, Set.of());
		return Assessor.assess(input).indicators().get(0).current().performance().state();
	}

	private static PlanVersion plan() {
		SortedMap<Integer, Target> targets = new TreeMap<>(
				Map.of(2023, new Target(new Quantity.Amount(new BigDecimal("100")), null)));
		return new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				List.of(new Indicator("IK", "", "", "", "", "", "Indikator", "unit", Polarity.UP, Accumulation.LAST,
						Accumulation.LAST, null, targets, Target.NONE, List.of("dinkes"), null)));
	}

	private static Answer answer(AnswerState state, SubmissionState submission) {
		return new Answer("dinkes", List.of("e81"), state, List.of(new Submission("92.02", "ab", "x.csv", "dinkes",
				"e81", PERIOD, submission, 1, LocalDate.of(2024, 1, 22), null, 0)));
	}

}
