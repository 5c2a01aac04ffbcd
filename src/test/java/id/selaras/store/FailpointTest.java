package id.selaras.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FailpointTest {

	@Test
	void offItDoesNothing() {
		assertThatNoException().isThrownBy(() -> Failpoint.action(null).accept(Failpoint.JOURNAL_HALF));
	}

	@Test
	void othersAndEarlierVisitsDoNothing() {
		var action = Failpoint.action("journal-half:3");
		assertThatNoException().isThrownBy(() -> {
			action.accept(Failpoint.JOURNAL_HALF);
			action.accept(Failpoint.JOURNAL_HALF);
			action.accept(Failpoint.JOURNAL_SAFE);
		});
	}

	@Test
	void aMisspeltOneIsRefusedByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Failpoint.action("jurnal-half:1"))
			.withMessageStartingWith("No failpoint jurnal-half; there are any, migration-half, ");
	}

}
