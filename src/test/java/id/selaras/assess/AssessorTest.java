package id.selaras.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.selaras.assess.Quarters.row;
import static id.selaras.assess.Quarters.shown;
import static org.assertj.core.api.Assertions.assertThat;

class AssessorTest {

	private final List<NormalisedForm> forms = new ArrayList<>();

	private final List<Answer> answers = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private Period period = new Period(2023, 4);

	private Scale scale = TestScale.STANDARD;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "LAST|70;72;74;76|76", "LAST|70;;74;|74", "LAST|70;72;;-|STATED_NONE", "LAST|70;-;;|STATED_NONE",
					"LAST|;;;0|0", "LAST|;;;|BLANK", "LAST|;;;-|STATED_NONE", "LAST|-;;;|STATED_NONE",
					"LAST|70;72;?;|WAITING", "LAST|70;72;74;!|REJECTED", "LAST|70;?;74;76|76", "SUM|10;20;30;40|100",
					"SUM|10;;30;|40", "SUM|0;0;0;0|0", "SUM|10;-;30;40|80", "SUM|10;?;30;40|WAITING",
					"SUM|!;20;30;40|REJECTED", "SUM|;;;|BLANK", "SUM|-;;;|STATED_NONE" })
	void realisationOfAYear(Accumulation inYear, String quarters, String expected) {
		form("dinkes", this.period, row("IK", quarters, ""));
		assertThat(shown(only(indicator(inYear, "dinkes")).current().performance())).isEqualTo(expected);
	}

	@Test
	void ofEarlierQuartersOnlyTheOnesUpToThePeriodCount() {
		this.period = new Period(2023, 2);
		form("dinkes", this.period, row("IK", "10;20;30;40", ""));
		assertThat(shown(only(indicator(Accumulation.SUM, "dinkes")).current().performance())).isEqualTo("30");
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo("20");
	}

	@Test
	void latestFormOfTheYearRestatesEarlierQuarters() {
		form("dinkes", new Period(2023, 3), row("IK", "10;20;30;", ""));
		form("dinkes", this.period, row("IK", "11;21;31;41", ""));
		assertThat(shown(only(indicator(Accumulation.SUM, "dinkes")).current().performance())).isEqualTo("104");
	}

	@Test
	void earlierQuarterDoesNotAnswerForThePeriodThatIsOwed() {
		form("dinkes", new Period(2023, 3), row("IK", "10;20;30;", ""));
		this.answers.add(new Answer("dinkes", List.of("e81"), AnswerState.MISSING, List.of()));
		assertThat(shown(only(indicator(Accumulation.SUM, "dinkes")).current().performance())).isEqualTo("NOT_SENT");
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo("NOT_SENT");
	}

	@Test
	void earlierQuarterOfOneWhoWasNotAskedIsNoYearEither() {
		form("dinkes", new Period(2023, 3), row("IK", "10;20;30;", "1;2;3;"));
		IndicatorResult sum = only(indicator(Accumulation.SUM, "dinkes"));
		assertThat(shown(sum.current().performance())).isEqualTo("NOT_ASKED");
		assertThat(shown(sum.current().money())).isEqualTo("NOT_ASKED");
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo("NOT_ASKED");
	}

	@Test
	void quarterThatTheLatestFormLeavesBlankIsTheEarlierFormsOwn() {
		form("dinkes", new Period(2023, 3), row("IK", "10;20;30;", "1;2;3;"));
		form("dinkes", this.period, row("IK", ";;;40", ";;;4"));
		IndicatorResult sum = only(indicator(Accumulation.SUM, "dinkes"));
		assertThat(shown(sum.current().performance())).isEqualTo("100");
		assertThat(shown(sum.current().money())).isEqualTo("10");
	}

	@Test
	void rowThatIsBlankLeavesTheValueToAnotherOfItsIndicator() {
		form("dinkes", this.period, row("IK", ";;;", ";;;"), row("IK", "10;20;30;40", ";;;"));
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo("40");
	}

	@ParameterizedTest
	@CsvSource({ "MISSING, NOT_SENT", "SENT, NOT_SENT" })
	void nothingCame(AnswerState answer, String state) {
		this.answers.add(new Answer("dinkes", List.of("e81"), answer, List.of()));
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo(state);
	}

	@Test
	void nothingWasAsked() {
		this.answers.add(new Answer("dinkes", List.of("quick-win"), AnswerState.MISSING, List.of()));
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes")).current().performance())).isEqualTo("NOT_ASKED");
		assertThat(shown(only(indicator(Accumulation.LAST)).current().performance())).isEqualTo("NOT_ASKED");
	}

	@Test
	void errorFindingRejectsOnlyTheValueThatItNames() {
		form("dinkes", this.period, row("IK", "70;72;74;76", "1;1;1;1"));
		this.findings.add(new Finding("wrong", Severity.ERROR,
				Location.of("sha-dinkes-2023-TW4", "dinkes.xlsx").at("F", "T4"), Map.of(), Text.NONE, Text.NONE));
		this.findings.add(new Finding("odd", Severity.QUERY,
				Location.of("sha-dinkes-2023-TW4", "dinkes.xlsx").at("F", "R4"), Map.of(), Text.NONE, Text.NONE));
		IndicatorResult result = only(indicator(Accumulation.LAST, "dinkes"));
		assertThat(shown(result.current().performance())).isEqualTo("REJECTED");
		assertThat(shown(result.current().money())).isEqualTo("4");
	}

	@Test
	void shareOfTheYearHasNoPredicate() {
		this.period = new Period(2023, 1);
		form("dinkes", this.period, row("IK", "10;;;", ""));
		IndicatorResult sum = only(indicator(Accumulation.SUM, "dinkes"));
		assertThat(sum.share()).isTrue();
		assertThat(sum.current().performanceAchievement().percent()).isEqualByComparingTo("10");
		assertThat(sum.current().performanceAchievement().predicate()).isNull();
		IndicatorResult last = only(indicator(Accumulation.LAST, "dinkes"));
		assertThat(last.share()).isFalse();
		assertThat(last.current().performanceAchievement().predicate()).isEqualTo("Sangat Rendah");
	}

	@Test
	void leadGivesPerformanceAndRupiahOfAllAddUp() {
		form("dinkes", this.period, row("IK", "70;;;76", "1;2;3;4"));
		form("disdik", this.period, row("IK", ";;;99", "10;20;30;40"));
		IndicatorResult result = only(indicator(Accumulation.LAST, "dinkes", "disdik"));
		assertThat(result.agency()).isEqualTo("dinkes");
		assertThat(shown(result.current().performance())).isEqualTo("76");
		assertThat(shown(result.current().money())).isEqualTo("110");
		assertThat(result.current().money().sources()).hasSize(8);
	}

	@Test
	void rupiahOfOneAgencyInQuestionKeepTheSumOfAllOut() {
		form("dinkes", this.period, row("IK", "70;;;76", "1;2;3;4"));
		form("disdik", this.period, row("IK", ";;;99", "10;?;30;40"));
		assertThat(shown(only(indicator(Accumulation.LAST, "dinkes", "disdik")).current().money()))
			.isEqualTo("WAITING");
	}

	@Test
	void stockAtTheEndIsItsLastPosition() {
		Indicator villages = planned(Accumulation.LAST, Accumulation.LAST, "110", "125", "140", "155", "173", "173");
		history("96;100;105;107", "111;115;119;123");
		IndicatorResult result = only(villages);
		assertThat(shown(result.end())).isEqualTo("123");
		assertThat(result.endAchievement().percent()).isNotNull()
			.satisfies((percent) -> assertThat(percent).isBetween(new BigDecimal("71"), new BigDecimal("72")));
	}

	@Test
	void internetVillagesNeverReachFourHundredPercent() {
		Indicator villages = planned(Accumulation.LAST, Accumulation.LAST, "110", "125", "140", "155", "173", "173");
		this.period = new Period(2026, 4);
		String[] reached = { "110", "125", "140", "155", "173" };
		for (int i = 0; i < reached.length; i++) {
			form("dinkes", new Period(2022 + i, 4), row("IK", ";;;" + reached[i], ""));
		}
		assertThat(only(villages).endAchievement().percent()).isEqualByComparingTo("100");
	}

	@Test
	void amountsOfTheYearsAddUp() {
		Indicator documents = planned(Accumulation.SUM, Accumulation.SUM, "100", "100", "100", "100", "100", "500");
		history("10;20;30;40", "5;5;5;35");
		IndicatorResult result = only(documents);
		assertThat(shown(result.end())).isEqualTo("150");
		assertThat(result.endAchievement().percent()).isEqualByComparingTo("30");
	}

	@Test
	void yearsToComeAreNotAsked() {
		form("dinkes", this.period, row("IK", ";;;76", ""));
		IndicatorResult result = only(indicator(Accumulation.LAST, "dinkes"));
		assertThat(result.years()).containsOnlyKeys(2022, 2023, 2024, 2025, 2026);
		assertThat(result.year(2024).performanceAchievement().state()).isEqualTo(ValueState.NOT_ASKED);
		assertThat(result.year(2022).performance().state()).isEqualTo(ValueState.NOT_ASKED);
	}

	@Test
	void averagesCountEachIndicatorOnce() {
		form("dinkes", this.period, row("IK", ";;;150", ""));
		Assessment assessment = assess(indicator(Accumulation.LAST, "dinkes"));
		assertThat(assessment.regency().performance().percent()).isEqualByComparingTo("100");
		assertThat(assessment.formFooter().column("2023.k")).isNotNull()
			.satisfies((footer) -> assertThat(footer.percent()).isEqualByComparingTo("150"));
		assertThat(assessment.byAgency()).containsOnlyKeys("dinkes");
		assertThat(assessment.regency().absorption()).isEqualTo(new Average(null, null, 0, 0));
	}

	@Test
	void codeOfAFigureIsStable() {
		form("dinkes", this.period, row("IK", ";;;76", ""));
		Figure figure = assess(indicator(Accumulation.LAST, "dinkes")).figures().get(0);
		assertThat(figure.code()).matches("9202-[0-9A-HJKMNP-TV-Z]{10}");
		assertThat(figure.key()).isEqualTo("indicator/IK/2023-TW4");
		assertThat(figure.value()).isEqualTo("76,00");
		assertThat(figure.sources()).containsExactly(Location.of("sha-dinkes-2023-TW4", "dinkes.xlsx").at("F", "T4"));
		assertThat(assess(indicator(Accumulation.LAST, "dinkes")).figures().get(0)).isEqualTo(figure);
	}

	@Test
	void codeOfAFigureChangesWithValueSourceScaleAndState() {
		List<String> codes = new ArrayList<>();
		form("dinkes", this.period, row("IK", ";;;76", ""));
		codes.add(code());
		this.scale = TestScale.scale(2, null, true, "fedcba9876543210");
		codes.add(code());
		this.scale = TestScale.STANDARD;
		this.forms.set(0, changed(this.forms.get(0), "another-sha"));
		codes.add(code());
		this.forms.clear();
		codes.add(code());
		form("dinkes", this.period, row("IK", ";;;77", ""));
		codes.add(code());
		assertThat(codes).doesNotHaveDuplicates();
	}

	private String code() {
		return assess(indicator(Accumulation.LAST, "dinkes")).figures().get(0).code();
	}

	private void history(String before, String now) {
		form("dinkes", new Period(2022, 4), row("IK", before, ""));
		form("dinkes", this.period, row("IK", now, ""));
	}

	private IndicatorResult only(Indicator indicator) {
		return assess(indicator).indicators().get(0);
	}

	private Assessment assess(Indicator indicator) {
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				List.of(indicator));
		return Assessor.assess(new AssessInput(Situation.REGENCY, this.period, plan, this.scale,
				new Completeness(this.answers, List.of()), Set.of("e81"), this.forms, this.findings,
				SmartCityScoring.NONE, Set.of()));
	}

	private static Indicator indicator(Accumulation inYear, String... agencies) {
		SortedMap<Integer, Target> targets = new TreeMap<>(
				Map.of(2023, new Target(new Quantity.Amount(new BigDecimal("100")), null)));
		return new Indicator("IK", "", "", "", "", "", "Indikator", "unit", Polarity.UP, inYear, Accumulation.LAST,
				null, targets, Target.NONE, List.of(agencies), null);
	}

	private static Indicator planned(Accumulation inYear, Accumulation acrossYears, String... targets) {
		SortedMap<Integer, Target> years = new TreeMap<>();
		for (int i = 0; i < 5; i++) {
			years.put(2022 + i, new Target(new Quantity.Amount(new BigDecimal(targets[i])), null));
		}
		return new Indicator("IK", "", "", "", "", "", "Indikator", "unit", Polarity.UP, inYear, acrossYears, null,
				years, new Target(new Quantity.Amount(new BigDecimal(targets[5])), null), List.of("dinkes"), null);
	}

	private void form(String agency, Period of, ReportedRow... rows) {
		this.forms.add(new NormalisedForm("sha-" + agency + "-" + of, agency + ".xlsx", "e81", agency, of, null, false,
				List.of(rows), new TreeMap<>(), List.of(), List.of(), List.of()));
	}

	private static NormalisedForm changed(NormalisedForm form, String original) {
		return new NormalisedForm(original, form.path(), form.form(), form.agency(), form.period(), null, false,
				form.rows(), form.notes(), List.of(), List.of(), List.of());
	}

}
