package id.selaras.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import id.selaras.crosscheck.Rules;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTest {

	private static final String RULES = "id.selaras.crosscheck.rules";

	@Test
	void eachKindOfFindingIsComplete() {
		assertThat(kinds()).hasSizeGreaterThan(10).flatMap(FindingKinds::mistakes).isEmpty();
	}

	@Test
	void noTwoKindsShareACode() {
		assertThat(FindingKinds.sharedCodes(kinds())).isEmpty();
	}

	@Test
	void eachClassAmongTheRulesIsARule() {
		assertThat(ruleClasses()).flatMap(FindingKinds::ruleMistakes).isEmpty();
	}

	@Test
	void eachRuleIsDiscovered() {
		assertThat(Rules.discover().stream().<Class<?>>map(Object::getClass).toList())
			.containsExactlyInAnyOrderElementsOf(ruleClasses());
	}

	@Test
	void anIncompleteKindIsRefused() {
		assertThat(FindingKinds.mistakes(MisspeltPlaceholder.class)).containsExactly(
				"misspelt-placeholder.adviceEnglish names {0}, which is no fact",
				"misspelt-placeholder.english is empty", "misspelt-placeholder.text names {reportd}, which is no fact");
		assertThat(FindingKinds.mistakes(WithoutTexts.class)).containsExactly("without-texts lacks @FindingType");
		assertThat(FindingKinds.mistakes(Terse.class)).contains("terse is not in kebab case");
		assertThat(FindingKinds.mistakes(NoRecord.class)).containsExactly("no-record is no record");
	}

	@Test
	void aSharedCodeIsRefused() {
		assertThat(FindingKinds.sharedCodes(List.of(WithoutTexts.class, Other.WithoutTexts.class, NoRecord.class)))
			.containsExactly("without-texts");
	}

	@Test
	void aRuleThatCannotBeFoundIsRefused() {
		assertThat(FindingKinds.ruleMistakes(NoRecord.class)).containsExactly("NoRecord is no rule",
				"NoRecord has no public constructor without arguments", "NoRecord has no finding inside");
	}

	private static List<Class<?>> kinds() {
		return Codebase.MAIN.stream()
			.filter((type) -> type.isAssignableTo(FindingFacts.class) && !type.isInterface())
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

	private static List<Class<?>> ruleClasses() {
		return Codebase.MAIN.stream()
			.filter((type) -> type.getPackageName().equals(RULES) && type.isTopLevelClass())
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.<Class<?>>map(JavaClass::reflect)
			.toList();
	}

	@FindingType(severity = Severity.INFO, text = "{reportd}", english = " ", advice = "{reported}",
			adviceEnglish = "{0}")
	record MisspeltPlaceholder(String reported) implements FindingFacts {
	}

	record WithoutTexts(String reported) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "a", english = "a", advice = "a", adviceEnglish = "a")
	record Terse() implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "a", english = "a", advice = "a", adviceEnglish = "a")
	static final class NoRecord implements FindingFacts {

		private NoRecord() {
		}

	}

	static final class Other {

		private Other() {
		}

		record WithoutTexts() implements FindingFacts {
		}

	}

}
