package id.selaras.sheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeFormatTest {

	@ParameterizedTest
	@ValueSource(strings = { "General", "Standard", "", "@", "0", "0.00%", "#,##0", "0.00E+00", "#,##0 \"hari\"",
			"[Red]0;[Black]0", "\"d\"0", "\\d0", "[$Rp-421]#,##0", "_(* #,##0_);_(* (#,##0);_(@_)", "[>=100]0;d",
			"# ?/?", "\"tidak ditutup d", "0_d", "[DBNum1]0" })
	void numbers(String format) {
		assertThat(TimeFormat.of(format)).isEqualTo(TimeFormat.NUMBER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "m/d/yy", "dd\\-mmm", "[$-421]dd mmmm yyyy;@", "yyyy\"-\"mm", "mmm", "d\" hari\"",
			"m/d/yy h:mm", "[$-411]ggge\"x\"m\"y\"d;@", "yyyy-mm-dd hh:mm:ss.000", "[Red]dd/mm/yyyy",
			"yyyy\\-mm\\-dd\\ hh:mm:ss\\ \\U\\T\\C" })
	void days(String format) {
		assertThat(TimeFormat.of(format)).isEqualTo(TimeFormat.DAY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h:mm", "h:mm AM/PM", "mm:ss.0", "[$-F400]h:mm:ss\\ AM/PM", "hh\"j\"mm" })
	void timesOfDay(String format) {
		assertThat(TimeFormat.of(format)).isEqualTo(TimeFormat.TIME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[h]:mm:ss", "[hh]", "[mm]:ss", "[s].000", "[H]:MM" })
	void durations(String format) {
		assertThat(TimeFormat.of(format)).isEqualTo(TimeFormat.DURATION);
	}

}
