package id.selaras.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface ReleaseCases extends StoreCases {

	Period RELEASED = new Period(2023, 4);

	@Test
	default void aReleaseStandsWithItsLineInTheJournal() {
		String regency = StoreCases.newRegency();
		PeriodRelease written = book().release(regency, release(AWKWARD));

		assertThat(written.sequence()).isEqualTo(1);
		assertThat(book().all(regency)).containsOnlyKeys(RELEASED);
		PeriodRelease stored = Objects.requireNonNull(book().all(regency).get(RELEASED));
		assertThat(stored).isEqualTo(written);
		assertThat(stored.by()).isEqualTo(Columns.text(AWKWARD));
		assertThat(book().all(StoreCases.newRegency())).isEmpty();
	}

	@Test
	default void theJournalAloneMakesReleasesAgain() {
		String regency = StoreCases.newRegency();
		book().release(regency, release("Budi"));
		SortedMap<Period, PeriodRelease> before = book().all(regency);
		List<JournalLine> lines = store().get(Journal.class).lines(regency).lines();
		assertThat(book().isAsJournalled(regency, lines)).isTrue();
		assertThat(book().isAsJournalled(regency, List.of())).isFalse();

		book().replay(regency, List.of());
		assertThat(book().all(regency)).isEmpty();
		book().replay(regency, lines);
		assertThat(book().all(regency)).isEqualTo(before);
	}

	private ReleaseBook book() {
		return store().get(ReleaseBook.class);
	}

	private static PeriodRelease release(String by) {
		return new PeriodRelease(RELEASED, 0, by, LocalDate.of(2024, 2, 12), StoreCases.sha("figures"), new TreeMap<>(
				Map.of("laporan-kemajuan", StoreCases.sha("a"), "laporan-evaluasi", StoreCases.sha("b"))));
	}

}
