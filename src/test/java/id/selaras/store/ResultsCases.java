package id.selaras.store;

import java.util.Optional;

import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface ResultsCases extends StoreCases {

	@Test
	default void aResultStandsInThePlaceOfTheOneBefore() {
		String regency = StoreCases.newRegency();
		Period period = new Period(2023, 4);
		Result report = new Result(period, "report", "progress", "second", StoreCases.sha("pdf"));
		Result copy = new Result(period, "marked-copy", AWKWARD, "first", "");
		Result earlier = new Result(new Period(2023, 3), "report", "progress", "first", "");
		store().results().put(regency, new Result(period, "report", "progress", "first", ""));
		store().results().put(regency, report);
		store().results().put(regency, report);
		store().results().put(regency, copy);
		store().results().put(regency, earlier);

		assertThat(store().results().all(regency, period)).containsExactly(copy, report);
		assertThat(store().results().knowsOutput(StoreCases.sha("pdf"))).isTrue();
		assertThat(store().results().knowsOutput(StoreCases.sha("another"))).isFalse();
		assertThat(store().results().find(regency, period, "marked-copy", AWKWARD)).isEqualTo(Optional.of(copy));
		store().results().remove(regency, period, "marked-copy", AWKWARD);
		assertThat(store().results().all(regency, period)).containsExactly(report);
	}

	@Test
	default void whatIsDoneInOneRegencyIsNotDoneInAnother() {
		String manokwari = StoreCases.newRegency();
		Period period = new Period(2023, 4);
		store().results().put(manokwari, new Result(period, "report", "progress", "first", ""));

		assertThat(store().results().all(StoreCases.newRegency(), period)).isEmpty();
	}

}
