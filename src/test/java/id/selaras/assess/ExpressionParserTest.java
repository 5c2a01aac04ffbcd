package id.selaras.assess;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExpressionParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "R / T x 100;50", "(2 x T - R) / T x 100;150", "T / R x 100;200", "(1 - |R - T| / T) x 100;50",
					"T - R - R;0", "T / R / R;0.4", "2 + 3 x 4;14", "|R-T|x|T-R|;25", "0.5 x T;5" })
	void signsBindAsInArithmetic(String formula, BigDecimal expected) {
		assertThat(ExpressionParser.parse(formula).value(BigDecimal.TEN, new BigDecimal("5")))
			.isEqualByComparingTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "R / ;R /", "R / (T;R / (T", "R * T;* T", "R T;T", "x R;x R", "(T - R;(T - R",
			"TR;TR", "| T;| T" })
	void whatIsNotUnderstoodIsNamed(String formula, String rest) {
		assertThatIllegalArgumentException().isThrownBy(() -> ExpressionParser.parse(formula)).withMessage(rest);
	}

	@Test
	void emptyFormulaIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ExpressionParser.parse(""));
	}

	@ParameterizedTest
	@CsvSource({ "0", "-2" })
	void divisorThatIsNotPositiveHasNoValue(BigDecimal realised) {
		assertThat(ExpressionParser.parse("(|T / R| + 1) x 100").value(BigDecimal.TEN, realised)).isNull();
	}

	@Test
	void workedLineHoldsTheNumbers() {
		assertThat(WrittenFormula.of("(2 x T - R) / T x 100").worked(new BigDecimal("1234.50"), new BigDecimal("-3")))
			.isEqualTo("(2 x 1.234,5 - (-3)) / 1.234,5 x 100");
	}

}
