package id.selaras.store;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.normalise.Alternative;
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
				new StoredQuestion(first.identifier(regency), SCOPE, first),
				new StoredQuestion(second.identifier(regency), SCOPE, second));
		assertThat(store().questions().of(regency, new Scope("original:abcd"))).isEmpty();
	}

	@Test
	default void theQuestionsOfAScopeAreReplacedTogether() {
		String regency = StoreCases.newRegency();
		Question first = question("which-unit", "B9", List.of());
		Question second = question("which-unit", "B10", List.of());
		store().questions().replace(regency, SCOPE, List.of(first, second));
		store().questions().replace(regency, SCOPE, List.of(second));

		assertThat(store().questions().all(regency)).extracting(StoredQuestion::question).containsExactly(second);
		assertThat(store().questions().identified(regency, second.identifier(regency))).hasSize(1);
		store().questions().replace(regency, SCOPE, List.of());
		assertThat(store().questions().all(regency)).isEmpty();
	}

	private static Question question(String kind, String cell, List<String> alternatives) {
		List<Alternative> offered = alternatives.stream()
			.map((choice) -> new Alternative(choice, AWKWARD, new BigDecimal("0.95"), new Text("- a", "+ b")))
			.toList();
		return new Question(kind, StoreCases.place("a.xlsx", cell), new Text("yang mana?", AWKWARD), offered, AWKWARD,
				"dinkes");
	}

}
