package id.selaras.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.selaras.assess.Figure;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

interface FiguresCases extends StoreCases {

	Period QUARTER = new Period(2023, 4);

	@Test
	default void aFigureComesBackByItsCode() {
		String regency = StoreCases.newRegency();
		Figure figure = new Figure("9202-AAAAAAAAAA", AWKWARD, "85,50", AWKWARD,
				List.of(StoreCases.place(AWKWARD, "B1"), StoreCases.place("b.xlsx", "B2")), "permendagri-86-2017/a");
		store().figures().save(regency, QUARTER, List.of(figure));

		assertThat(store().figures().find(regency, figure.code()))
			.isEqualTo(Optional.of(new StoredFigure(figure, QUARTER, null, false)));
		assertThat(store().figures().current(regency, QUARTER)).hasSize(1);
		assertThat(store().figures().find(regency, "9202-BBBBBBBBBB")).isEmpty();
	}

	@Test
	default void anOldFigureSaysWhatStandsInItsPlaceNow() {
		String regency = StoreCases.newRegency();
		store().figures().save(regency, QUARTER, List.of(figure("A", "x"), figure("Z", "other")));
		store().figures().save(regency, QUARTER, List.of(figure("B", "x")));
		store().figures().save(regency, QUARTER, List.of(figure("C", "x")));
		store().figures().save(regency, QUARTER, List.of(figure("C", "x")));

		assertThat(supersededBy(regency, "A")).isEqualTo("C");
		assertThat(supersededBy(regency, "B")).isEqualTo("C");
		assertThat(supersededBy(regency, "C")).isNull();
		assertThat(supersededBy(regency, "Z")).isNull();
		assertThat(store().figures().ofKey(regency, "x")).hasSize(3);
		assertThat(store().figures().current(regency, QUARTER)).extracting((stored) -> stored.figure().code())
			.containsExactly("C", "Z");
	}

	@Test
	default void aFigureThatComesBackStandsAgain() {
		String regency = StoreCases.newRegency();
		store().figures().save(regency, QUARTER, List.of(figure("A", "x")));
		store().figures().save(regency, QUARTER, List.of(figure("B", "x")));
		store().figures().save(regency, QUARTER, List.of(figure("A", "x"), figure("A", "x")));

		assertThat(supersededBy(regency, "A")).isNull();
		assertThat(supersededBy(regency, "B")).isEqualTo("A");
	}

	@Test
	default void whatIsPrintedNoLongerIsWithdrawnUntilItComesBack() {
		String regency = StoreCases.newRegency();
		Period later = new Period(2024, 1);
		store().figures().save(regency, QUARTER, List.of(figure("A", "x"), figure("B", "y")));
		store().figures().save(regency, later, List.of(figure("C", "z")));

		store().figures().withdraw(regency, QUARTER::equals, Set.of("A"));
		assertThat(store().figures().standing(regency)).extracting(Figure::code).containsExactly("A", "C");
		assertThat(store().figures().current(regency, QUARTER)).hasSize(1);
		assertThat(store().figures().find(regency, "B").orElseThrow()).returns(true, StoredFigure::withdrawn)
			.returns(false, StoredFigure::stands);

		store().figures().save(regency, QUARTER, List.of(figure("B", "y")));
		assertThat(store().figures().standing(regency)).extracting(Figure::code).containsExactly("A", "B", "C");

		store().figures().withdraw(regency, later::equals, Set.of());
		store().figures().save(regency, later, List.of(figure("D", "z")));
		assertThat(supersededBy(regency, "C")).isEqualTo("D");
		assertThat(store().figures().standing(regency)).extracting(Figure::code).containsExactly("A", "B", "D");
	}

	@Test
	default void figuresOfTwoRegenciesAreTwo() {
		String manokwari = StoreCases.newRegency();
		String kediri = StoreCases.newRegency();
		store().figures().save(manokwari, QUARTER, List.of(figure("A", "x")));
		store().figures().save(kediri, QUARTER, List.of(figure("A", "x")));
		store().figures().save(kediri, null, List.of(figure("B", "x")));

		assertThat(supersededBy(manokwari, "A")).isNull();
		assertThat(supersededBy(kediri, "A")).isEqualTo("B");
		assertThat(store().figures().find(manokwari, "B")).isEmpty();
	}

	@Test
	default void aKeyHasOneFigure() {
		String regency = StoreCases.newRegency();

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> store().figures().save(regency, QUARTER, List.of(figure("A", "x"), figure("B", "x"))));
	}

	private @Nullable String supersededBy(String regency, String code) {
		return store().figures().find(regency, code).orElseThrow().supersededBy();
	}

	private static Figure figure(String code, String key) {
		return new Figure(code, key, "1", "1 = 1", List.of(), "a");
	}

}
