package id.selaras.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanVersionTest {

	private static final PlanVersion OLD = plan("rpjmd-2016", 2016, 2021, "2016-08-01", null);

	private static final PlanVersion NEW = plan("rpjmd-2021", 2021, 2026, "2021-09-01", null);

	private static final PlanVersion AMENDMENT = plan("perubahan-2023", 2021, 2026, "2023-06-15", "rpjmd-2021");

	private static final PlanVersion SECOND = plan("perubahan-2024", 2021, 2026, "2024-03-01", "rpjmd-2021");

	@Test
	void latestFirstYearNotAfterTheYearRules() {
		assertThat(ruling(2020, "2024-01-01", OLD, NEW)).isEqualTo("rpjmd-2016");
		assertThat(ruling(2021, "2024-01-01", OLD, NEW)).isEqualTo("rpjmd-2021");
		assertThat(ruling(2024, "2024-01-01", NEW, OLD)).isEqualTo("rpjmd-2021");
	}

	@Test
	void beforeAllPlansNoneRules() {
		assertThat(PlanVersion.ruling(List.of(OLD, NEW), 2015, LocalDate.parse("2024-01-01"))).isEmpty();
	}

	@Test
	void amendmentRulesFromItsDateOn() {
		assertThat(ruling(2023, "2023-06-14", NEW, AMENDMENT)).isEqualTo("rpjmd-2021");
		assertThat(ruling(2023, "2023-06-15", NEW, AMENDMENT)).isEqualTo("perubahan-2023");
		assertThat(ruling(2023, "2024-03-01", AMENDMENT, SECOND, NEW)).isEqualTo("perubahan-2024");
	}

	@Test
	void amendmentOfAnOldPlanDoesNotOutliveIt() {
		PlanVersion late = plan("perubahan-2020", 2016, 2021, "2022-01-01", "rpjmd-2016");
		assertThat(ruling(2023, "2024-01-01", OLD, NEW, late)).isEqualTo("rpjmd-2021");
	}

	private static String ruling(int year, String today, PlanVersion... plans) {
		return PlanVersion.ruling(List.of(plans), year, LocalDate.parse(today)).orElseThrow().id();
	}

	private static PlanVersion plan(String id, int first, int last, String inForce, @Nullable String amends) {
		return new PlanVersion(id, id, "Perda", first, last, LocalDate.parse(inForce), amends, List.of());
	}

}
