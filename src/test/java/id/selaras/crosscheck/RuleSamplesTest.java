package id.selaras.crosscheck;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.selaras.finding.FindingType;
import id.selaras.finding.KebabCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule has texts, a basis, samples that trigger it, and samples that do not. */
class RuleSamplesTest {

	private static final int WANTED = 35;

	@Test
	void thereAreAsManyRulesAsWereWanted() {
		assertThat(Rules.discover()).hasSizeGreaterThanOrEqualTo(WANTED);
		assertThat(Rules.discover()).filteredOn(PlanRule.class::isInstance).hasSizeGreaterThan(4);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void itsSamplesTriggerEachOfItsFindingsAndNoOther(Rule rule) throws ReflectiveOperationException {
		RuleSample sample = sampleOf(rule);
		assertThat(sample.rule()).hasSameClassAs(rule);
		SortedSet<String> raised = new TreeSet<>();
		for (Situation situation : sample.triggering()) {
			List<String> codes = situation.codes(rule);
			assertThat(codes).as("a triggering sample of %s", rule.getClass().getSimpleName()).isNotEmpty();
			raised.addAll(codes);
		}
		assertThat(raised).isEqualTo(codes(rule));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void itsOtherSamplesDoNot(Rule rule) throws ReflectiveOperationException {
		RuleSample sample = sampleOf(rule);
		assertThat(sample.quiet()).isNotEmpty();
		for (Situation situation : sample.quiet()) {
			assertThat(situation.says(rule)).isEmpty();
			assertThat(situation.isOpenFor(rule)).as("a quiet sample that is merely skipped").isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void itSaysWhatItRestsOn(Rule rule) {
		assertThat(Rules.findings(rule)).isNotEmpty()
			.allSatisfy((kind) -> assertThat(kind.getAnnotation(FindingType.class).basis()).isNotBlank());
	}

	static Stream<Rule> rules() {
		return Rules.discover().stream();
	}

	private static SortedSet<String> codes(Rule rule) {
		SortedSet<String> codes = new TreeSet<>();
		Rules.findings(rule).forEach((kind) -> codes.add(KebabCase.of(kind.getSimpleName())));
		return codes;
	}

	private static RuleSample sampleOf(Rule rule) throws ReflectiveOperationException {
		Constructor<?> constructor = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
		constructor.setAccessible(true);
		return (RuleSample) constructor.newInstance();
	}

}
