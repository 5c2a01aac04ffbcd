package id.selaras.finding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KebabCaseTest {

	@ParameterizedTest
	@CsvSource({ "TargetDiffersFromPlan, target-differs-from-plan", "Finding, finding", "E81Form, e81-form" })
	void capitalsBeginWords(String className, String code) {
		assertThat(KebabCase.of(className)).isEqualTo(code);
	}

}
