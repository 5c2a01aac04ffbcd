package id.selaras.store;

import java.util.List;

import id.selaras.finding.Text;
import id.selaras.normalise.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface QuestionsCases extends StoreCases {

	Scope SCOPE = new Scope("original:abc");

	@Test
	default void questionsComeBackInTheOrderGiven() {
		String regency = StoreCases.newRegency();
		Question first = question("which-unit", "B9", List.of());
		Question second = question("which-indicator", "B2", List.of(AWKWARD, "Indeks, SPBE", ""));
		store().questions().replace(regency, SCOPE, List.of(first, second));

		assertThat(store().questions().all(regency)).containsExactly(
				new StoredQuestion(first.identifier(regency), SCOPE, false, first),
				new StoredQuestion(second.identifier(regency), SCOPE, false, second));
		assertThat(store().questions().of(regency, new Scope("original:abcd"))).isEmpty();
	}

	@Test
	default void anAnsweredQuestionStaysAnsweredUntilItIsNotAskedAnyMore() {
		String regency = StoreCases.newRegency();
		Question first = question("which-unit", "B9", List.of());
		Question second = question("which-unit", "B10", List.of());
		String identifier = first.identifier(regency);
		store().questions().replace(regency, SCOPE, List.of(first, second));
		store().questions().mark(regency, identifier, true);
		store().questions().replace(regency, SCOPE, List.of(second, first));

		assertThat(store().questions().all(regency)).extracting(StoredQuestion::answered).containsExactly(false, true);
		store().questions().mark(regency, identifier, false);
		assertThat(store().questions().identified(regency, identifier)).extracting(StoredQuestion::answered)
			.containsExactly(false);
		store().questions().replace(regency, SCOPE, List.of());
		assertThat(store().questions().all(regency)).isEmpty();
	}

	@Test
	default void anAnswerInOneRegencyAnswersNothingInAnother() {
		String manokwari = StoreCases.newRegency();
		String kediri = StoreCases.newRegency();
		Question question = question("which-unit", "B9", List.of());
		store().questions().replace(manokwari, SCOPE, List.of(question));
		store().questions().replace(kediri, SCOPE, List.of(question));
		store().questions().mark(kediri, question.identifier(manokwari), true);
		store().questions().mark(kediri, question.identifier(kediri), true);

		assertThat(store().questions().all(manokwari)).extracting(StoredQuestion::answered).containsExactly(false);
	}

	private static Question question(String kind, String cell, List<String> alternatives) {
		return new Question(kind, StoreCases.place("a.xlsx", cell), new Text("yang mana?", AWKWARD), alternatives);
	}

}
