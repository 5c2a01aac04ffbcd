package id.selaras.assess;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmartCityScoresTest {

	private static final SmartCityScoring SCORING = JobsFolder.open(Path.of("jobs")).smartCity();

	/** As Kota Kediri published them for 2022. */
	private static final List<String> KEDIRI = List.of("Baseline|Smart Governance|3.60", "Output|Smart Economy|3.21",
			"Outcome|Smart Living|3.23", "Impact|Smart Society|3.07", "Quick Win|Smart Branding|3.65");

	private final List<NormalisedForm> forms = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private SmartCityScoring scoring = SCORING;

	@Test
	void publishedIndexIsRoundedDown() {
		form("diskominfo", 2022, KEDIRI);
		SmartCityIndex index = index(2022);
		assertThat(index.index()).isEqualTo("3.31");
		assertThat(index.worked()).isEqualTo("(10 x 3,6 + 20 x 3,21 + 30 x 3,23 + 20 x 3,07 + 20 x 3,65) / 100 = 3,315 "
				+ "-> 3,31 (dibulatkan ke bawah)");
		assertThat(index.improvement()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2021, 3.25", "2022, 3.31", "2026, 3.31" })
	void weightsAreThoseOfTheYear(int year, BigDecimal expected) {
		form("diskominfo", year, KEDIRI);
		assertThat(index(year).index()).isEqualTo(expected);
	}

	@Test
	void yearBeforeAllWeightsHasNoIndex() {
		form("diskominfo", 2016, KEDIRI);
		assertThat(assess(2016).smartCity()).isNull();
	}

	@Test
	void improvementIsBetweenWhatWasPrinted() {
		form("diskominfo", 2022, KEDIRI);
		form("diskominfo", 2021, List.of("Baseline||3", "Output||3", "Outcome||3", "Impact||3.2", "Quick Win||3"));
		SmartCityIndex index = index(2022);
		assertThat(index.improvement()).isEqualTo("0.25");
		assertThat(index.worked()).endsWith("; peningkatan 3,31 - 3,06 = 0,25");
	}

	@Test
	void aspectWithoutScoreIsNoZero() {
		form("diskominfo", 2022,
				List.of("Baseline||3.60", "Output||3.21", "Outcome||3.23", "Impact||", "Quick Win||3"));
		SmartCityIndex index = index(2022);
		assertThat(index.index()).isNull();
		assertThat(index.worked()).isEqualTo("belum ada nilai: Impact");
		assertThat(aspect(index, "impact")).extracting(SmartCityIndex.Score::counted, SmartCityIndex.Score::total)
			.containsExactly(0, 1);
	}

	@Test
	void scoreIsTheMeanOfTheAnswersOfAllAgencies() {
		form("diskominfo", 2022, List.of("1. Baseline|Governance|3", "Baseline||", "Baseline|Smart Economy|9"));
		form("bappeda", 2022, List.of("baseline|Tata kelola sampah dan limbah|4", "Kesan|Smart Living|2"));
		SmartCityIndex index = index(2022);
		assertThat(aspect(index, "baseline")).extracting(SmartCityIndex.Score::counted, SmartCityIndex.Score::total)
			.containsExactly(2, 4);
		assertThat(aspect(index, "baseline").value()).isEqualByComparingTo("3.5");
		assertThat(index.unassigned()).isEqualTo(1);
		assertThat(dimension(index, SmartDimension.GOVERNANCE).value()).isEqualByComparingTo("3");
		assertThat(dimension(index, SmartDimension.ENVIRONMENT).value()).isEqualByComparingTo("4");
		assertThat(dimension(index, SmartDimension.ECONOMY))
			.extracting(SmartCityIndex.Score::counted, SmartCityIndex.Score::total)
			.containsExactly(0, 1);
	}

	@Test
	void rejectedScoreDoesNotCount() {
		form("diskominfo", 2022, List.of("Baseline||3", "Baseline||4"));
		this.findings.add(new Finding("wrong", Severity.ERROR,
				Location.of("sha-diskominfo-2022", "diskominfo.xlsx").at("E", "G1"), Map.of(), Text.NONE, Text.NONE));
		assertThat(aspect(index(2022), "baseline").value()).isEqualByComparingTo("3");
	}

	@Test
	void namesOfCategoriesAreNotKnown() {
		form("diskominfo", 2022, KEDIRI);
		assertThat(index(2022).category()).isNull();
		SmartCityScoring.Weighting weighting = SCORING.in(2022).orElseThrow();
		this.scoring = new SmartCityScoring(SCORING.lowest(), SCORING.highest(), SCORING.aspects(),
				SCORING.dimensions(),
				List.of(new SmartCityScoring.Weighting(2022, "", weighting.weights(), 2, weighting.rounding(),
						List.of(new Scale.Grade("Baik", new BigDecimal("3.31")), new Scale.Grade("Cukup", null)))),
				SCORING.fingerprint());
		assertThat(index(2022).category()).isEqualTo("Baik");
	}

	@Test
	void everyScoreHasACodeThatLeadsToItsCells() {
		form("diskominfo", 2022, KEDIRI);
		Assessment assessment = assess(2022);
		SmartCityIndex index = Objects.requireNonNull(assessment.smartCity());
		assertThat(figure(assessment, index.code())).satisfies((figure) -> {
			assertThat(figure.key()).isEqualTo("smart-city/index/2022-TW4");
			assertThat(figure.value()).isEqualTo("3,31");
			assertThat(figure.sources()).hasSize(5);
		});
		assertThat(figure(assessment, aspect(index, "output").code()).sources())
			.containsExactly(Location.of("sha-diskominfo-2022", "diskominfo.xlsx").at("E", "G1"));
		assertThat(figure(assessment, dimension(index, SmartDimension.LIVING).code()).value()).isEqualTo("3,23");
	}

	private static Figure figure(Assessment assessment, String code) {
		return assessment.figures().stream().filter((it) -> it.code().equals(code)).findFirst().orElseThrow();
	}

	private static SmartCityIndex.Score aspect(SmartCityIndex index, String id) {
		return index.aspects().stream().filter((it) -> it.id().equals(id)).findFirst().orElseThrow().score();
	}

	private static SmartCityIndex.Score dimension(SmartCityIndex index, SmartDimension dimension) {
		return Objects.requireNonNull(index.dimensions().get(dimension));
	}

	private SmartCityIndex index(int year) {
		return Objects.requireNonNull(assess(year).smartCity());
	}

	private Assessment assess(int year) {
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				List.of());
		return Assessor.assess(new AssessInput(Situation.REGENCY, new Period(year, 4), plan, TestScale.STANDARD,
				new Completeness(List.of(), List.of()), Set.of("e81"), this.forms, this.findings, this.scoring,
				Set.of("self-evaluation")));
	}

	/** Rows as {@code aspect|dimension|score}. */
	private void form(String agency, int year, List<String> rows) {
		List<ReportedRow> read = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			List<String> parts = List.of(rows.get(i).split("\\|", -1));
			TreeMap<String, String> texts = new TreeMap<>(Map.of("aspect", parts.get(0), "dimension", parts.get(1)));
			read.add(new ReportedRow("E", i, false, "", "", "Pertanyaan", "D" + i, "", null, Text.NONE, texts,
					new TreeMap<>(), new TreeMap<>(Map.of("score", value(parts.get(2), "G" + i)))));
		}
		this.forms.add(new NormalisedForm("sha-" + agency + "-" + year, agency + ".xlsx", "self-evaluation", agency,
				new Period(year, 4), null, false, read, new TreeMap<>(), List.of(), List.of(), List.of()));
	}

	private static Value value(String score, String cell) {
		@Nullable Quantity quantity = score.isEmpty() ? null : new Quantity.Amount(new BigDecimal(score));
		return new Value((quantity == null) ? ValueState.BLANK : ValueState.REPORTED, quantity, score, cell, List.of());
	}

}
