package id.selaras.finding;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndonesianNumberTest {

	@ParameterizedTest
	@CsvSource({ "0, '0'", "0.00, '0'", "1234567.89, '1.234.567,89'", "-1234.5, '-1.234,5'", "1E+3, '1.000'",
			"209572712714, '209.572.712.714'", "10.792543730, '10,79254373'", "0.0001, '0,0001'",
			"12345678901234567890.5, '12.345.678.901.234.567.890,5'" })
	void plainKeepsAllDecimals(String number, String printed) {
		assertThat(IndonesianNumber.plain(new BigDecimal(number))).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource({ "65.715, 2, '65,72'", "-5.705, 2, '-5,71'", "47, 2, '47,00'", "1249.5, 0, '1.250'" })
	void decimalsAreRoundedHalfUp(String number, int decimals, String printed) {
		assertThat(IndonesianNumber.withDecimals(new BigDecimal(number), decimals)).isEqualTo(printed);
	}

}
