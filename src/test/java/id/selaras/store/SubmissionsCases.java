package id.selaras.store;

import java.time.LocalDate;
import java.util.List;

import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

interface SubmissionsCases extends StoreCases {

	@Test
	default void submissionsComeBackAsTheyWere() {
		String regency = StoreCases.newRegency();
		Submission loaded = submission(regency, "a", "diskominfo", SubmissionState.LOADED);
		Submission unknown = new Submission(regency, StoreCases.sha("a"), "a.xlsx", "", "", null,
				SubmissionState.WAITING, 1, null, null, 0);
		see(regency, "a");
		store().submissions().replace(regency, loaded.original(), List.of(loaded, unknown, unknown));

		assertThat(store().submissions().all(regency)).containsExactly(loaded, unknown, unknown);
		assertThat(store().submissions().of(regency, loaded.original())).containsExactly(loaded, unknown, unknown);
		assertThat(store().submissions().of(regency, StoreCases.sha("b"))).isEmpty();
	}

	@Test
	default void replacingSubmissionsOfAnOriginalLeavesOthersAlone() {
		String regency = StoreCases.newRegency();
		Submission a = submission(regency, "a", "diskominfo", SubmissionState.LOADED);
		Submission b = submission(regency, "b", "dinkes", SubmissionState.LOADED);
		see(regency, "a", "b");
		store().submissions().replace(regency, a.original(), List.of(a, a.as(SubmissionState.REFUSED, 2)));
		store().submissions().replace(regency, b.original(), List.of(b));
		store().submissions().replace(regency, a.original(), List.of(a));
		store().submissions().replace(regency, a.original(), List.of(a));

		assertThat(store().submissions().all(regency)).containsExactlyInAnyOrder(a, b);
	}

	@Test
	default void aNewSubmissionSupersedesAnotherInOneGo() {
		String regency = StoreCases.newRegency();
		Submission a = submission(regency, "a", "diskominfo", SubmissionState.LOADED);
		Submission b = submission(regency, "b", "diskominfo", SubmissionState.LOADED).as(SubmissionState.LOADED, 2);
		see(regency, "a", "b");
		store().submissions().replaceAll(regency, List.of(a));
		store().submissions().replaceAll(regency, List.of(a.as(SubmissionState.SUPERSEDED, 1), b));

		assertThat(store().submissions().all(regency)).containsExactlyInAnyOrder(a.as(SubmissionState.SUPERSEDED, 1),
				b);
		store().submissions().replaceAll(regency, List.of(b));
		assertThat(store().submissions().all(regency)).containsExactly(b);
	}

	@Test
	default void aSubmissionNeedsAKnownOriginalOfTheSameRegency() {
		String regency = StoreCases.newRegency();
		String other = StoreCases.newRegency();
		see(other, "a");
		Submission submission = submission(regency, "a", "diskominfo", SubmissionState.LOADED);

		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> store().submissions().replace(regency, submission.original(), List.of(submission)));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> store().submissions().replace(other, submission.original(), List.of(submission)));
	}

	@Test
	default void aTransactionThatFailsLeavesNothing() {
		String regency = StoreCases.newRegency();
		Submission submission = submission(regency, "a", "diskominfo", SubmissionState.LOADED);

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> store().transactions().executeWithoutResult((status) -> {
				see(regency, "a");
				store().submissions().replace(regency, submission.original(), List.of(submission));
				store().documents().put(regency, "form", "a", "f", new byte[10]);
				throw new IllegalStateException("as if the disk were full");
			}));

		assertThat(store().sightings().originals(regency)).isEmpty();
		assertThat(store().submissions().all(regency)).isEmpty();
		assertThat(store().documents().fingerprints(regency, "form")).isEmpty();
	}

	private void see(String regency, String... contents) {
		for (String content : contents) {
			store().sightings().save(regency, List.of(SightingsCases.seen(regency, content + ".xlsx", content, null)));
		}
	}

	private static Submission submission(String regency, String content, String agency, SubmissionState state) {
		return new Submission(regency, StoreCases.sha(content), content + ".xlsx", agency, "e81", new Period(2023, 4),
				state, 1, LocalDate.of(2024, 1, 15), LocalDate.of(1999, 12, 31), 42);
	}

}
