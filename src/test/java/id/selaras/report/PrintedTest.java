package id.selaras.report;

import java.math.BigDecimal;
import java.time.LocalDate;

import id.selaras.assess.Achievement;
import id.selaras.assess.Average;
import id.selaras.assess.Reported;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedTest {

	@Test
	void datesAreIndonesian() {
		assertThat(Printed.date(LocalDate.of(2023, 10, 18))).isEqualTo("18 Oktober 2023");
		assertThat(Printed.date(LocalDate.of(2024, 2, 1))).isEqualTo("1 Februari 2024");
	}

	@Test
	void percentagesHaveTwoDecimals() {
		assertThat(Printed.percent(new BigDecimal("1250.005"))).isEqualTo("1.250,01");
		assertThat(Printed.percent(new BigDecimal("-5.7"))).isEqualTo("−5,70");
		assertThat(Printed.percent(new BigDecimal("-0.001"))).isEqualTo("0,00");
	}

	@Test
	void quantitiesOfEveryKind() {
		assertThat(Printed.quantity(new Quantity.Amount(new BigDecimal("-1234.50")))).isEqualTo("−1.234,5");
		assertThat(Printed.quantity(new Quantity.Range(new BigDecimal("3.9"), new BigDecimal("4.4"))))
			.isEqualTo("3,9–4,4");
		assertThat(Printed.quantity(new Quantity.Grade("B", new BigDecimal("62.40")))).isEqualTo("B (62,4)");
		assertThat(Printed.quantity(new Quantity.Grade("WTP", null))).isEqualTo("WTP");
		assertThat(Printed.quantity(new Quantity.Words("Ada"))).isEqualTo("Ada");
		assertThat(Printed.quantity(null)).isEqualTo("–");
	}

	@ParameterizedTest
	@CsvSource({ "26.63403498, '26,63'", "0.0051234, '0,0051'", "-0.00004999, '−0,00005'", "0.000, '0'", "12, '12'" })
	void roundingNeverMakesAZero(String number, String printed) {
		assertThat(Printed.quantity(new Quantity.Amount(new BigDecimal(number)), 2)).isEqualTo(printed);
	}

	@ParameterizedTest
	@EnumSource(value = ValueState.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTED")
	void missingIsNeverZero(ValueState state) {
		assertThat(Printed.reported(Reported.missing(state), 2)).isEqualTo(state.indonesian()).doesNotContain("0");
		assertThat(Printed.achievement(Achievement.none(state, ""))).isEqualTo(state.indonesian());
		assertThat(state.mark()).isNotEmpty().doesNotContain("0");
	}

	@Test
	void averagesSayNofN() {
		assertThat(Printed.counted(new Average(null, null, 0, 45))).isEqualTo("0 dari 45 indikator");
		assertThat(Printed.average(new Average(null, null, 0, 45))).isEqualTo("–");
	}

}
