package id.selaras.report;

import id.selaras.plan.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationFormsTest {

	/** The plan is of 2022 to 2026. */
	@ParameterizedTest
	@CsvSource({ "2022, 1, false", "2022, 4, true", "2023, 3, false", "2023, 4, true", "2024, 1, false",
			"2024, 2, true", "2024, 3, false", "2024, 4, true", "2026, 2, false", "2026, 4, true" })
	void thePlanIsEvaluatedEachYearHalfWayAndAtItsEnd(int year, int quarter, boolean due) {
		ReportSource source = Changed.in(SourceBuilder.aSource().build(), new Period(year, quarter));
		assertThat(new EvaluationForms().sections(source)).extracting(Section::template)
			.startsWith("formulir-e60.jrxml")
			.hasSize(due ? 2 : 1);
		assertThat(new EvaluationForms().tables(source)).extracting(ReportTable::name)
			.anyMatch((name) -> name.startsWith("formulir-e60"))
			.satisfies((names) -> assertThat(names.stream().anyMatch((name) -> name.startsWith("formulir-e58")))
				.isEqualTo(due));
	}

}
