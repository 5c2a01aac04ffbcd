package id.selaras.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Target;
import id.selaras.crosscheck.Situation;
import org.junit.jupiter.api.Test;

import static id.selaras.assess.Quarters.row;
import static id.selaras.assess.Quarters.shown;
import static org.assertj.core.api.Assertions.assertThat;

/** Columns (7) and (9) to (12) of Formulir E.60, and what stands below them. */
class RunningYearTest {

	private final List<NormalisedForm> forms = new ArrayList<>();

	@Test
	void everyQuarterIsItsOwnCell() {
		form(new Period(2023, 4), row("IK", "10;;-;40", "1;2;?;4"));
		assertThat(performance(4, Accumulation.SUM)).containsExactly("10", "BLANK", "STATED_NONE", "40");
		assertThat(performance(4, Accumulation.LAST)).containsExactly("10", "BLANK", "STATED_NONE", "40");
		assertThat(result(4, Accumulation.SUM).running().quarters().stream().map((it) -> shown(it.money())))
			.containsExactly("1", "2", "WAITING", "4");
	}

	@Test
	void quartersToComeAreNotAsked() {
		form(new Period(2023, 2), row("IK", "10;20;30;40", ""));
		assertThat(performance(2, Accumulation.SUM)).containsExactly("10", "20", "NOT_ASKED", "NOT_ASKED");
	}

	@Test
	void earlierQuarterIsWhatTheLatestFormSays() {
		form(new Period(2023, 1), row("IK", "9", ""));
		form(new Period(2023, 2), row("IK", "10;20", ""));
		assertThat(performance(2, Accumulation.LAST)).startsWith("10", "20");
	}

	@Test
	void earlierQuarterWithoutAColumnWasNotAsked() {
		form(new Period(2023, 2), row("IK", "", "1;2"));
		assertThat(performance(2, Accumulation.LAST)).startsWith("NOT_ASKED", "BLANK");
	}

	@Test
	void yearsBeforeAreAPositionOrASum() {
		form(new Period(2022, 4), row("IK", "10;20;30;40", "1;2;3;4"));
		form(new Period(2023, 4), row("IK", "1;1;1;1", "1;1;1;1"));
		assertThat(shown(result(4, Accumulation.LAST).running().before())).isEqualTo("40");
		assertThat(shown(result(4, Accumulation.SUM).running().before())).isEqualTo("100");
		assertThat(shown(result(4, Accumulation.SUM).running().beforeMoney())).isEqualTo("10");
	}

	@Test
	void footersAreTheYearUpToThatQuarter() {
		form(new Period(2023, 2), row("IK", "10;30", "1;2"));
		Map<String, Average> parts = assess(2, Accumulation.SUM).runningYearFooter().columns();
		assertThat(percents(parts)).containsEntry("q1.k", "5.00")
			.containsEntry("q2.k", "20.00")
			.containsEntry("year.k", "20.00")
			.containsEntry("q2.rp", "3.00")
			.doesNotContainKeys("q3.k", "q4.rp");
		assertThat(Objects.requireNonNull(parts.get("q2.k")).predicate()).isNull();
		Map<String, Average> positions = assess(2, Accumulation.LAST).runningYearFooter().columns();
		assertThat(percents(positions)).containsEntry("q1.k", "5.00").containsEntry("q2.k", "15.00");
		assertThat(Objects.requireNonNull(positions.get("q2.k")).predicate()).isNotNull();
	}

	@Test
	void earlierQuartersOfAPositionAreSourcesOfItsCode() {
		form(new Period(2023, 2), row("IK", "10;20", ""));
		Figure before = assess(2, Accumulation.LAST).figures().get(0);
		assertThat(before.sources()).extracting(Location::cell).contains("Q4", "R4");
		this.forms.clear();
		form(new Period(2023, 2), row("IK", "11;20", ""));
		assertThat(assess(2, Accumulation.LAST).figures().get(0).code()).isNotEqualTo(before.code());
	}

	private static Map<String, String> percents(Map<String, Average> footers) {
		return footers.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().percent() != null)
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> Objects.requireNonNull(entry.getValue().percent()).setScale(2).toPlainString()));
	}

	private List<String> performance(int quarter, Accumulation inYear) {
		return result(quarter, inYear).running().quarters().stream().map((it) -> shown(it.performance())).toList();
	}

	private IndicatorResult result(int quarter, Accumulation inYear) {
		return assess(quarter, inYear).indicators().get(0);
	}

	private Assessment assess(int quarter, Accumulation inYear) {
		Target target = new Target(new Quantity.Amount(new BigDecimal("200")), new BigDecimal("100"));
		Indicator indicator = new Indicator("IK", "", "", "", "", "", "Indikator", "unit", Polarity.UP, inYear, inYear,
				null, new TreeMap<>(Map.of(2022, target, 2023, target)), Target.NONE, List.of("dinkes"), null);
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				List.of(indicator));
		return Assessor.assess(new AssessInput(Situation.REGENCY, new Period(2023, quarter), plan, TestScale.STANDARD,
				new Completeness(List.of(), List.of()), Set.of("e81"), this.forms, List.of(), SmartCityScoring.NONE,
				Set.of()));
	}

	private void form(Period of, ReportedRow... rows) {
		this.forms.add(new NormalisedForm("sha-" + of, "dinkes.xlsx", "e81", "dinkes", of, null, false, List.of(rows),
				new TreeMap<>(), List.of(), List.of(), List.of()));
	}

}
