package id.selaras.store;

import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.normalise.Decision;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface DecisionCases extends StoreCases {

	LocalDate DAY = LocalDate.of(2024, 2, 1);

	@Test
	default void decisionsStandUntilTheyAreRevoked() {
		String regency = StoreCases.newRegency();
		Decision first = decision("ID-1", AWKWARD, "IK-1");
		Decision second = decision("ID-2", "Indek SPBE", AWKWARD);
		book().decide(regency, List.of(first, second));

		assertThat(book().all(regency)).extracting(StoredDecision::decision)
			.containsExactly(first, decision("ID-2", "Indek SPBE", Columns.text(AWKWARD)));
		assertThat(book().regencies()).contains(regency);
		assertThat(book().standing(regency).onWording("which-indicator", "dinkes", "indek spbe")).isPresent();
		assertThat(book().revoke(regency, "ID-2", AWKWARD, DAY)).isTrue();
		assertThat(book().revoke(regency, "ID-2", "Budi", DAY)).isFalse();
		assertThat(book().standing(regency).onWording("which-indicator", "dinkes", "indek spbe")).isEmpty();
		assertThat(book().all(regency)).extracting(StoredDecision::stands).containsExactly(true, false);
	}

	@Test
	default void theJournalAloneMakesTheRowsAgain() {
		String regency = StoreCases.newRegency();
		book().decide(regency, List.of(decision("ID-1", "Indek SPBE", "IK-1"), decision("ID-2", "Indek PLN", "IK-2")));
		book().revoke(regency, "ID-1", "Budi", DAY.plusDays(1));
		book().decide(regency, List.of(decision("ID-1", "Indek SPBE", "IK-3")));
		List<StoredDecision> before = book().all(regency);
		book().replay(regency);

		assertThat(book().all(regency)).hasSize(3).isEqualTo(before);
		assertThat(book().standing(regency).onWording("which-indicator", "dinkes", "Indek SPBE").map(Decision::choice))
			.contains("IK-3");
	}

	@Test
	default void aDecisionInOneRegencyIsNoneInAnother() {
		String manokwari = StoreCases.newRegency();
		book().decide(manokwari, List.of(decision("ID-1", "Indek SPBE", "IK-1")));
		assertThat(book().all(StoreCases.newRegency())).isEmpty();
	}

	private DecisionBook book() {
		return store().get(DecisionBook.class);
	}

	private static Decision decision(String identifier, String wording, String choice) {
		Question question = new Question("which-indicator", Location.of(StoreCases.sha("a"), "a.xlsx").at("F", "D7"),
				Text.NONE, List.of(), wording, "dinkes");
		return Decision.of(identifier, question, choice, "Sari", DAY);
	}

}
