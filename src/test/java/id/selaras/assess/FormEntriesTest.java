package id.selaras.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.Situation;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormEntriesTest {

	private static final Period PERIOD = new Period(2023, 4);

	/** An output may stand under several programmes. */
	@Test
	void eachOfTheRowsOfOneNameHasAFigureOfItsOwn() {
		NormalisedForm form = new NormalisedForm("sha", "dinkes.xlsx", "e81", "dinkes", PERIOD, null, false,
				List.of(row("D4"), row("D9"), row("D14")), new TreeMap<>(), List.of(), List.of(), List.of());
		Assessment assessment = assess(form);
		List<Figure> figures = assessment.figures()
			.stream()
			.filter((figure) -> figure.key().startsWith("form/"))
			.toList();
		assertThat(figures).extracting(Figure::key)
			.containsExactly("form/e81/dinkes/Indikator/2023-TW4", "form/e81/dinkes/Indikator/2/2023-TW4",
					"form/e81/dinkes/Indikator/3/2023-TW4");
		assertThat(figures).extracting((figure) -> figure.sources().get(0).cell()).containsExactly("D4", "D9", "D14");
		assertThat(figures).extracting(Figure::code).doesNotHaveDuplicates();
		assertThat(assessment.entries()).extracting(FormEntry::code)
			.containsExactlyElementsOf(figures.stream().map(Figure::code).toList());
	}

	private static ReportedRow row(String cell) {
		ReportedRow row = Quarters.row("IK", "1;2;3;4", "");
		return new ReportedRow(row.sheet(), row.row(), row.hidden(), row.code(), row.programme(), row.name(), cell,
				row.unit(), row.indicator(), row.match(), row.texts(), row.textCells(), row.values());
	}

	private static Assessment assess(NormalisedForm form) {
		PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1), null,
				List.of());
		return Assessor.assess(new AssessInput(Situation.REGENCY, PERIOD, plan, TestScale.STANDARD,
				new Completeness(List.of(), List.of()), Set.of("e81"), List.of(form), List.of(), SmartCityScoring.NONE,
				Set.of()));
	}

}
