package id.selaras.normalise;

import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Location;
import id.selaras.finding.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsTest {

	private static final Location CELL = Location.of("aa", "a.xlsx").at("Form", "D7");

	@Test
	void aValueIsBoundToItsCellOfItsFile() {
		Decisions decisions = answered(new Question("which-number", CELL, Text.NONE, List.of()), "1.500");
		assertThat(decisions.on(new Question("which-number", CELL, Text.NONE, List.of()))).isPresent();
		assertThat(decisions.on(new Question("thousandfold", CELL, Text.NONE, List.of()))).isEmpty();
		assertThat(decisions.on(new Question("which-number", CELL.at("Form", "D8"), Text.NONE, List.of()))).isEmpty();
		assertThat(decisions
			.on(new Question("which-number", Location.of("bb", "a.xlsx").at("Form", "D7"), Text.NONE, List.of())))
			.isEmpty();
	}

	@Test
	void aWordingIsKnownInEveryFileOfItsAgencyAndOfNoOther() {
		Decisions decisions = answered(named("Indek  SPBE", "dinkes", CELL), "IK-1");
		Location elsewhere = Location.of("bb", "b.xlsx").at(null, "A1");
		assertThat(decisions.on(named("indek spbe", "dinkes", elsewhere)).map(Decision::choice)).contains("IK-1");
		assertThat(decisions.onWording("which-indicator", "dinkes", " INDEK SPBE ")).isPresent();
		assertThat(decisions.on(named("indek spbe", "disdik", elsewhere))).isEmpty();
		assertThat(decisions.on(named("indeks spbe", "dinkes", elsewhere))).isEmpty();
		assertThat(decisions.onWording("which-indicator", "dinkes", "")).isEmpty();
	}

	@Test
	void theLastWordCounts() {
		Question question = named("Indek SPBE", "dinkes", CELL);
		Decisions decisions = new Decisions(List.of(decision(question, "IK-1"), decision(question, "IK-2")));
		assertThat(decisions.on(question).map(Decision::choice)).contains("IK-2");
	}

	@Test
	void aDecisionRemembersWhatWasAsked() {
		for (Question question : List.of(named("Indek SPBE", "dinkes", CELL),
				new Question("which-number", CELL, Text.NONE, List.of()),
				new Question("which-period", Location.of("aa", "a.xlsx"), Text.NONE, List.of()))) {
			Decisions decisions = answered(decision(question, "x").question(), "y");
			assertThat(decisions.on(question).map(Decision::choice)).contains("y");
		}
	}

	@Test
	void onlyFilesThatADecisionMayConcernAreReadAgain() {
		Decisions none = Decisions.NONE;
		Decisions ofCell = answered(new Question("which-number", CELL, Text.NONE, List.of()), "1");
		Decisions ofName = answered(named("Indek SPBE", "dinkes", CELL), "IK-1");
		assertThat(ofCell.fingerprint("bb")).isEqualTo(none.fingerprint("bb"));
		assertThat(ofCell.fingerprint("aa")).isNotEqualTo(none.fingerprint("aa"));
		assertThat(ofName.fingerprint("bb")).isNotEqualTo(none.fingerprint("bb"));
		assertThat(ofCell.fingerprint()).isNotEqualTo(ofName.fingerprint());
	}

	private static Question named(String wording, String agency, Location location) {
		return new Question("which-indicator", location, Text.NONE, List.of(), wording, agency);
	}

	private static Decisions answered(Question question, String choice) {
		return new Decisions(List.of(decision(question, choice)));
	}

	private static Decision decision(Question question, String choice) {
		return Decision.of(question.identifier("92.02"), question, choice, "Sari", LocalDate.of(2024, 2, 1));
	}

}
