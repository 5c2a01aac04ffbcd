package id.selaras.store;

import java.time.LocalDate;
import java.util.List;

import id.selaras.receive.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

interface SightingsCases extends StoreCases {

	@Test
	default void sightingsComeBackByPath() {
		String regency = StoreCases.newRegency();
		Sighting dated = seen(regency, "2024-01-15/a.xlsx", "a", LocalDate.of(2024, 1, 15));
		Sighting undated = seen(regency, "b.xlsx", "b", null);
		store().sightings().save(regency, List.of(undated, dated));

		assertThat(store().sightings().all(regency).values()).containsExactly(dated, undated);
		assertThat(store().sightings().originals(regency)).containsEntry(StoreCases.sha("a"), 7L).hasSize(2);
	}

	@Test
	default void newBytesAtAPathStandThereNowAndTheOldOnesStayKnown() {
		String regency = StoreCases.newRegency();
		Sighting second = seen(regency, "a.xlsx", "second", null);
		store().sightings().save(regency, List.of(seen(regency, "a.xlsx", "first", null)));
		store().sightings().save(regency, List.of(second));
		store().sightings().save(regency, List.of(second));

		assertThat(store().sightings().all(regency).values()).containsExactly(second);
		assertThat(store().sightings().originals(regency)).containsOnlyKeys(StoreCases.sha("first"),
				StoreCases.sha("second"));
	}

	@Test
	default void pathsMayBeLongAndDifferInABlankOrACapital() {
		String regency = StoreCases.newRegency();
		List<Sighting> seen = List.of(seen(regency, "a", "1", null), seen(regency, "a ", "2", null),
				seen(regency, "A", "3", null), seen(regency, AWKWARD, "4", null));
		store().sightings().save(regency, seen);

		assertThat(store().sightings().all(regency).values()).containsExactlyInAnyOrderElementsOf(seen);
	}

	@Test
	default void whatNoTextMayHoldIsReplacedAndNotCut() {
		String regency = StoreCases.newRegency();
		store().sightings().save(regency, List.of(seen(regency, "a\0b\uD83Dc", "1", null)));

		assertThat(store().sightings().all(regency)).containsOnlyKeys("a\uFFFDb\uFFFDc");
	}

	@Test
	default void aRegencySeesNothingOfAnother() {
		String manokwari = StoreCases.newRegency();
		String kediri = StoreCases.newRegency();
		store().sightings().save(manokwari, List.of(seen(manokwari, "a.xlsx", "a", null)));
		store().sightings().save(kediri, List.of(seen(kediri, "a.xlsx", "b", null)));

		assertThat(store().sightings().all(manokwari).values()).extracting(Sighting::original)
			.containsExactly(StoreCases.sha("a"));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> store().sightings().save(manokwari, List.of(seen(kediri, "b.xlsx", "b", null))));
	}

	static Sighting seen(String regency, String path, String content, @Nullable LocalDate arrived) {
		return new Sighting(regency, path, StoreCases.sha(content), 7, arrived);
	}

}
