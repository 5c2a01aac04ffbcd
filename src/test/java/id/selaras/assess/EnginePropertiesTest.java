package id.selaras.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of any regency, tried on many of them. The seed is fixed and stands in
 * every message.
 */
class EnginePropertiesTest {

	private static final long SEED = 20230704;

	private static final int TRIES = 2000;

	private static final List<String> AGENCIES = List.of("bappeda", "dinkes", "disdik", "diskominfo");

	private final Random random = new Random(SEED);

	@Test
	void orderOfTheFilesChangesNoFigure() {
		for (int i = 0; i < 25; i++) {
			List<Indicator> indicators = indicators(30);
			List<NormalisedForm> forms = forms(indicators);
			List<Finding> findings = findings(forms);
			Period period = new Period(2024, 1 + this.random.nextInt(4));
			Assessment first = assess(indicators, forms, findings, period);
			Collections.shuffle(forms, this.random);
			Collections.shuffle(findings, this.random);
			Assessment second = assess(indicators, forms, findings, period);
			assertThat(second).as("seed %d, regency %d", SEED, i).isEqualTo(first);
			assertThat(first.figures()).as("seed %d, regency %d", SEED, i).isNotEmpty();
		}
	}

	@Test
	void missingNeverCountsAsZero() {
		for (int i = 0; i < 25; i++) {
			List<Indicator> indicators = indicators(30);
			List<NormalisedForm> forms = forms(indicators);
			Period period = new Period(2024, 4);
			Assessment all = assess(indicators, forms, List.of(), period);
			List<Indicator> reported = all.indicators()
				.stream()
				.filter((result) -> result.current().performanceAchievement().percent() != null)
				.map(IndicatorResult::indicator)
				.toList();
			Assessment withoutTheMissing = assess(reported, forms, List.of(), period);
			String message = "seed %d, regency %d".formatted(SEED, i);
			assertThat(reported).as(message).hasSizeBetween(1, indicators.size() - 1);
			assertThat(withoutTheMissing.regency().performance().percent()).as(message)
				.isEqualTo(all.regency().performance().percent());
			assertThat(withoutTheMissing.formFooter().column("2024.k")).as(message)
				.isEqualTo(
						new Average(footer(all).percent(), footer(all).predicate(), reported.size(), reported.size()));
			for (IndicatorResult result : all.indicators()) {
				assertThat(result.current().performanceAchievement().percent() == null).as(message)
					.isEqualTo(result.current().performanceAchievement().state() != ValueState.REPORTED);
			}
		}
	}

	private static Average footer(Assessment assessment) {
		return Objects.requireNonNull(assessment.formFooter().column("2024.k"));
	}

	@ParameterizedTest
	@CsvSource({ "UP, a", "DOWN, a", "DOWN, b", "EXACT, a", "RANGE, a" })
	void scalingTargetAndRealisationAlikeChangesNoPercentage(Polarity polarity, String variant) {
		Formulas formulas = new Formulas(TestScale.STANDARD, variant);
		for (int i = 0; i < TRIES; i++) {
			BigDecimal target = number().add(BigDecimal.ONE);
			BigDecimal realised = number();
			BigDecimal factor = number().add(new BigDecimal("0.01"));
			Achievement plain = formulas.achievement(polarity, target(target, polarity), reported(realised));
			Achievement scaled = formulas.achievement(polarity, target(target.multiply(factor), polarity),
					reported(realised.multiply(factor)));
			String message = "seed %d: %s of %s, times %s".formatted(SEED, realised, target, factor);
			assertThat(scaled.state()).as(message).isEqualTo(plain.state());
			if (plain.percent() != null) {
				assertThat(scaled.percent()).as(message).isEqualByComparingTo(plain.percent());
			}
			assertThat(scaled.predicate()).as(message).isEqualTo(plain.predicate());
		}
	}

	@ParameterizedTest
	@CsvSource({ "UP, a", "DOWN, a", "DOWN, b" })
	void betterRealisationNeverLowersAnAchievement(Polarity polarity, String variant) {
		Formulas formulas = new Formulas(TestScale.STANDARD, variant);
		int compared = 0;
		for (int i = 0; i < TRIES; i++) {
			Quantity target = (i % 7 == 0) ? new Quantity.Amount(BigDecimal.ZERO) : target(number(), polarity);
			BigDecimal one = number().subtract(BigDecimal.ONE);
			BigDecimal other = number().subtract(BigDecimal.ONE);
			BigDecimal better = (polarity == Polarity.UP) ? one.max(other) : one.min(other);
			BigDecimal worse = (polarity == Polarity.UP) ? one.min(other) : one.max(other);
			BigDecimal best = formulas.achievement(polarity, target, reported(better)).percent();
			BigDecimal least = formulas.achievement(polarity, target, reported(worse)).percent();
			if (best != null && least != null) {
				compared++;
				assertThat(best).as("seed %d: %s and %s of %s", SEED, better, worse, target)
					.isGreaterThanOrEqualTo(least);
			}
		}
		assertThat(compared).as("seed %d", SEED).isGreaterThan(TRIES / 4);
	}

	@ParameterizedTest
	@CsvSource({ "UP", "DOWN" })
	void betterRealisationNeverWorsensTheStatus(Polarity polarity) {
		for (int i = 0; i < TRIES / 10; i++) {
			BigDecimal one = number();
			BigDecimal other = number();
			BigDecimal better = (polarity == Polarity.UP) ? one.max(other) : one.min(other);
			BigDecimal worse = (polarity == Polarity.UP) ? one.min(other) : one.max(other);
			Indicator indicator = indicator("IK-1", polarity, Accumulation.LAST, Accumulation.LAST);
			assertThat(status(indicator, better)).as("seed %d: %s and %s of %s", SEED, better, worse, indicator)
				.isLessThanOrEqualTo(status(indicator, worse));
		}
	}

	private static Status status(Indicator indicator, BigDecimal realised) {
		Period period = new Period(2024, 4);
		Assessment assessment = assess(List.of(indicator), List
			.of(form(indicator.agencies().get(0), period, List.of(Quarters.row(indicator.id(), ";;;" + realised, "")))),
				List.of(), period);
		return Objects.requireNonNull(assessment.indicators().get(0).outlook().status());
	}

	private static Assessment assess(List<Indicator> indicators, List<NormalisedForm> forms, List<Finding> findings,
			Period period) {
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				indicators);
		return Assessor.assess(new AssessInput(Situation.REGENCY, period, plan, TestScale.STANDARD,
				new Completeness(List.of(), List.of()), Set.of("e81"), forms, findings, SmartCityScoring.NONE,
				Set.of()));
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private List<Indicator> indicators(int count) {
		List<Indicator> indicators = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			indicators.add(indicator("IK-" + i, any(List.of(Polarity.values()).subList(0, 4)),
					any(List.of(Accumulation.values()).subList(0, 2)),
					any(List.of(Accumulation.values()).subList(0, 2))));
		}
		return indicators;
	}

	private Indicator indicator(String id, Polarity polarity, Accumulation inYear, Accumulation acrossYears) {
		SortedMap<Integer, Target> targets = new TreeMap<>();
		for (int year = 2022; year <= 2026; year++) {
			targets.put(year, new Target(new Quantity.Amount(number().add(BigDecimal.ONE)), number()));
		}
		List<String> agencies = new ArrayList<>(AGENCIES);
		Collections.shuffle(agencies, this.random);
		return new Indicator(id, "", "", "Sasaran " + this.random.nextInt(5), "2.16." + this.random.nextInt(9), "",
				"Indikator " + id, "unit", polarity, inYear, acrossYears, new Quantity.Amount(number()), targets,
				new Target(new Quantity.Amount(number()), number()), agencies.subList(0, 1 + this.random.nextInt(2)),
				any(List.of(SmartDimension.values())));
	}

	/**
	 * Every quarter of three years, some of them missing, with what agencies leave out.
	 */
	private List<NormalisedForm> forms(List<Indicator> indicators) {
		List<NormalisedForm> forms = new ArrayList<>();
		for (String agency : AGENCIES) {
			for (int i = 0; i < 12; i++) {
				Period period = new Period(2022 + i / 4, 1 + i % 4);
				List<ReportedRow> rows = new ArrayList<>();
				for (Indicator indicator : indicators) {
					if (this.random.nextInt(5) > 0) {
						rows.add(Quarters.row(indicator.id(), quarters(), quarters()));
					}
				}
				if (this.random.nextInt(8) > 0) {
					forms.add(form(agency, period, rows));
				}
			}
			// so that there is always something to compare
			forms.add(form(agency, new Period(2024, 4),
					indicators.stream()
						.limit(indicators.size() / 2)
						.map((indicator) -> Quarters.row(indicator.id(), "1;2;3;4", "5;6;7;8"))
						.toList()));
		}
		return forms;
	}

	private String quarters() {
		List<String> quarters = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			int kind = this.random.nextInt(12);
			quarters.add((kind == 0) ? "" : (kind == 1) ? "-" : (kind == 2) ? "?" : number().toPlainString());
		}
		return String.join(";", quarters);
	}

	private List<Finding> findings(List<NormalisedForm> forms) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			NormalisedForm form = forms.get(this.random.nextInt(forms.size()));
			findings.add(new Finding("wrong", any(List.of(Severity.values())),
					Location.of(form.original(), form.path()).at("F", "T4"), Map.of(), Text.NONE, Text.NONE));
		}
		return findings;
	}

	private static NormalisedForm form(String agency, Period period, List<ReportedRow> rows) {
		return new NormalisedForm("sha-" + agency + "-" + period + "-" + rows.size(), agency + period + ".xlsx", "e81",
				agency, period, null, false, rows, new TreeMap<>(), List.of(), List.of(), List.of());
	}

	private static Quantity target(BigDecimal number, Polarity polarity) {
		return (polarity == Polarity.RANGE) ? new Quantity.Range(number, number.multiply(new BigDecimal("1.1")))
				: new Quantity.Amount(number);
	}

	private static Reported reported(BigDecimal number) {
		return new Reported(ValueState.REPORTED, new Quantity.Amount(number), List.of());
	}

	/** Up to a hundred, with up to four decimals. */
	private BigDecimal number() {
		return BigDecimal.valueOf(this.random.nextInt(1_000_000), this.random.nextInt(3) + 4);
	}

}
