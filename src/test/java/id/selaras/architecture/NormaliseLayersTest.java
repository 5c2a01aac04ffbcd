package id.selaras.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What is matched and what is read knows nothing of forms and rows. */
class NormaliseLayersTest {

	private static final String FORMS_AND_ROWS = "id.selaras.normalise";

	private static final String NAMES = "id.selaras.normalise.names";

	@Test
	void namesKnowNothingOfFormsAndRows() {
		between(NAMES, FORMS_AND_ROWS).check(Codebase.MAIN);
	}

	@Test
	void theOtherDirectionIsSeen() {
		assertThat(between(FORMS_AND_ROWS, NAMES).evaluate(Codebase.MAIN).getFailureReport().getDetails())
			.anyMatch((line) -> line.contains("IndicatorNames"));
	}

	private static ArchRule between(String from, String to) {
		return noClasses().that().resideInAPackage(from).should().dependOnClassesThat().resideInAPackage(to);
	}

}
