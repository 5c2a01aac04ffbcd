package id.selaras.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import id.selaras.normalise.ValueState;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTest {

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "UP, a, 80, 80, 100.00", "UP, a, 80, 40, 50.00",
			"UP, a, 3.4, 3.38, 99.41", "UP, a, 80, 0, 0.00", "UP, a, 100, 255.35, 255.35", "UP, a, 125, 123, 98.40",
			"UP, a, 360, 339, 94.17", "UP, a, 3, 1, 33.33", "UP, a, 3, 2, 66.67", "UP, a, 5, -2, 0.00",
			"UP, b, 80, 40, 50.00", "UP, a, 0.375, 0.376, 100.27", "UP, a, 21339925000, 18584939173, 87.09",
			// lower is better, variant a: (2T - R) / T
			"DOWN, a, 88.82, 135.15, 47.84", "DOWN, a, 10.3, 10.27, 100.29", "DOWN, a, 19.4, 19.43, 99.85",
			"DOWN, a, 100, 0, 200.00", "DOWN, a, 100, 200, 0.00", "DOWN, a, 100, 250, 0.00", "DOWN, a, 40, 39, 102.50",
			"DOWN, a, 40, 41, 97.50", "DOWN, a, 3400, 3441, 98.79", "DOWN, a, 86, 86, 100.00", "DOWN, a, 5, -1, 220.00",
			// lower is better, variant b: T / R
			"DOWN, b, 88.82, 135.15, 65.72", "DOWN, b, 10.34, 10.45, 98.95", "DOWN, b, 9.74, 9.76, 99.80",
			"DOWN, b, 100, 50, 200.00", "DOWN, b, 100, 400, 25.00", "DOWN, b, 86, 86, 100.00",
			// nothing may happen at all
			"DOWN, a, 0, 0, 100.00", "DOWN, a, 0, 1, 0.00", "DOWN, a, 0, 250, 0.00", "DOWN, b, 0, 0, 100.00",
			"DOWN, b, 0, 3, 0.00", "DOWN, a, 0, -1, 100.00",
			// exact
			"EXACT, a, 100, 100, 100.00", "EXACT, a, 100, 90, 90.00", "EXACT, a, 100, 110, 90.00",
			"EXACT, a, 100, 250, 0.00", "EXACT, a, 100, -20, 0.00", "RANGE, a, 50, 45, 90.00" })
	void numbers(Polarity polarity, String variant, BigDecimal target, BigDecimal realised, String percent) {
		assertPercent(formulas(variant).achievement(polarity, amount(target), reported(amount(realised))), percent);
	}

	@ParameterizedTest
	@CsvSource({ "UP, 4.1, 4.7, 4.1, 100.00", "UP, 4.1, 4.7, 4.7, 114.63", "UP, 4.1, 4.7, 2.05, 50.00",
			"DOWN, 4.1, 4.7, 4.7, 100.00", "DOWN, 4.1, 4.7, 5.64, 80.00", "DOWN, 4.1, 4.7, 2.35, 150.00",
			"RANGE, 4.1, 4.7, 4.1, 100.00", "RANGE, 4.1, 4.7, 4.2, 100.00", "RANGE, 4.1, 4.7, 4.7, 100.00",
			"RANGE, 4, 5, 3, 75.00", "RANGE, 4, 5, 6, 80.00", "RANGE, 4, 5, 20, 0.00", "EXACT, 4, 5, 4.5, 100.00",
			"RANGE, 0, 5, 6, 80.00", "RANGE, 0, 5, 0, 100.00" })
	void ranges(Polarity polarity, BigDecimal low, BigDecimal high, BigDecimal realised, String percent) {
		assertPercent(formulas("a").achievement(polarity, new Quantity.Range(low, high), reported(amount(realised))),
				percent);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "WTP, none, WTP, none, 100.00", "WDP, none, WTP, none, 100.00", "WTP, none, WDP, none, 75.00",
					"B, none, B, 64.15, 100.00", "B, 62.40, B, 64.15, 102.80", "BB, 70.00, B, 64.40, 92.00",
					"BB, none, B, none, 75.00", "b, none, A, none, 100.00" })
	void grades(String target, @Nullable BigDecimal aim, String realised, @Nullable BigDecimal reached,
			String percent) {
		assertPercent(formulas("a").achievement(Polarity.UP, new Quantity.Grade(target, aim),
				reported(new Quantity.Grade(realised, reached))), percent);
	}

	@Test
	void theSameGradeOrWordsAreTheTargetMetOnAnyScale() {
		assertPercent(formulas("a").achievement(Polarity.UP, new Quantity.Grade("Level 3", null),
				reported(new Quantity.Grade("Level 3", null))), "100.00");
		assertPercent(formulas("a").achievement(Polarity.UP, new Quantity.Words("Tepat"),
				reported(new Quantity.Words("tepat"))), "100.00");
		assertThat(formulas("a")
			.achievement(Polarity.UP, new Quantity.Words("Tepat"), reported(new Quantity.Words("Tidak tepat")))
			.state()).isEqualTo(ValueState.NOT_COMPUTABLE);
	}

	@ParameterizedTest
	@CsvSource({ "Level 3, Level 3, 100.00", "Level 3, Level 4, 100.00", "Level 3, 3, 100.00", "Level 3, 3.12, 100.00",
			"Peringkat 5, Peringkat 3, 100.00", "Peringkat 5, 5, 100.00", "Ada, Tidak Ada, 0.00",
			"Tidak Ada, Ada, 100.00" })
	void whatTheNumberOfAGradeTells(String target, String realised, String percent) {
		assertPercent(formulas("a").achievement(Polarity.UP, new Quantity.Grade(target, null),
				reported(gradeOrNumber(realised))), percent);
	}

	@ParameterizedTest
	@CsvSource({ "Level 3, Level 2, 'Level 2 terhadap Level 3: di bawah target'",
			"Level 3, 2.9, '2,9 terhadap Level 3: di bawah target'",
			"Peringkat 3, Peringkat 5, 'Peringkat 5 terhadap Peringkat 3: di bawah target'",
			"Level 3, 85, target dan realisasi tidak sejenis",
			"Level 3, Peringkat 1, predikat tidak ada dalam satu skala" })
	void aNumberedGradeBelowItsTargetHasNoPercentage(String target, String realised, String why) {
		Achievement achievement = formulas("a").achievement(Polarity.UP, new Quantity.Grade(target, null),
				reported(gradeOrNumber(realised)));
		assertThat(achievement.percent()).isNull();
		assertThat(achievement.worked()).isEqualTo(why);
	}

	private static Quantity gradeOrNumber(String written) {
		return Character.isDigit(written.charAt(0)) ? amount(written) : new Quantity.Grade(written, null);
	}

	@Test
	void theScoreBesideAGradeAnswersATargetInNumbers() {
		assertPercent(formulas("a").achievement(Polarity.UP, amount("60"),
				reported(new Quantity.Grade("B", new BigDecimal("62.40")))), "104.00");
		assertPercent(formulas("a").achievement(Polarity.UP, new Quantity.Grade("B", new BigDecimal("60")),
				reported(amount("66"))), "110.00");
	}

	@ParameterizedTest
	@CsvSource({ "UP, a, 0, 5, belum ditargetkan", "UP, a, 0, 0, belum ditargetkan",
			"EXACT, a, 0, 5, belum ditargetkan", "UP, a, -5.7, 2, target negatif; selisih realisasi dan target 7.7",
			"DOWN, a, -5.7, 2, target negatif; selisih realisasi dan target 7.7",
			"UP, b, -4.84, -5, target negatif; selisih realisasi dan target -0.16",
			"DOWN, b, 86, 0, 86 / 0 x 100: pembagi nol atau negatif" })
	void notComputableSaysWhy(Polarity polarity, String variant, BigDecimal target, BigDecimal realised, String why) {
		assertThat(formulas(variant).achievement(polarity, amount(target), reported(amount(realised))))
			.isEqualTo(Achievement.none(ValueState.NOT_COMPUTABLE, why.replace('.', ',')));
	}

	@Test
	void targetThatIsMissingOrOfAnotherKind() {
		assertThat(formulas("a").achievement(Polarity.UP, null, reported(amount(BigDecimal.ZERO))).worked())
			.isEqualTo("target tidak ada");
		assertThat(
				formulas("a").achievement(Polarity.UP, new Quantity.Grade("WTP", null), reported(amount("5"))).worked())
			.isEqualTo("target dan realisasi tidak sejenis");
		assertThat(
				formulas("a").achievement(Polarity.UP, amount("5"), reported(new Quantity.Words("Tercapai"))).state())
			.isEqualTo(ValueState.NOT_COMPUTABLE);
	}

	@Test
	void gradesTwoStepsApartOrOfTwoScales() {
		assertThat(formulas("a")
			.achievement(Polarity.UP, new Quantity.Grade("WTP", null), reported(new Quantity.Grade("TW", null)))
			.worked()).isEqualTo("TW terhadap WTP: lebih dari satu tingkat di bawah target");
		assertThat(formulas("a")
			.achievement(Polarity.UP, new Quantity.Grade("WTP", null), reported(new Quantity.Grade("BB", null)))
			.worked()).isEqualTo("predikat tidak ada dalam satu skala");
	}

	@ParameterizedTest
	@EnumSource(value = ValueState.class, mode = EnumSource.Mode.EXCLUDE, names = { "REPORTED" })
	void missingIsNeverZero(ValueState state) {
		Achievement none = formulas("a").achievement(Polarity.UP, amount("80"), Reported.missing(state));
		assertThat(none).isEqualTo(Achievement.none(state, state.indonesian()));
	}

	@Test
	void workedLineShowsTheCalculation() {
		assertThat(formulas("a").achievement(Polarity.DOWN, amount("88.82"), reported(amount("135.15"))).worked())
			.isEqualTo("(2 x 88,82 - 135,15) / 88,82 x 100 = 47,84 -> Sangat Rendah");
		assertThat(formulas("b").achievement(Polarity.DOWN, amount("88.82"), reported(amount("135.15"))).worked())
			.isEqualTo("88,82 / 135,15 x 100 = 65,72 -> Rendah");
	}

	@Test
	void floorAtZeroIsAChoice() {
		Achievement below = new Formulas(TestScale.scale(2, null, false, "0123456789"), "a").achievement(Polarity.DOWN,
				amount("100"), reported(amount("250")));
		assertPercent(below, "-50.00");
	}

	@Test
	void whatIsRaisedToTheLeastSaysSo() {
		assertThat(formulas("a").achievement(Polarity.DOWN, amount("5"), reported(amount("12"))).worked())
			.isEqualTo("(2 x 5 - 12) / 5 x 100 = -40,00, dihitung 0,00 -> Sangat Rendah");
		assertThat(formulas("a").achievement(Polarity.UP, amount("5"), reported(amount("-2"))).worked())
			.isEqualTo("(-2) / 5 x 100 = -40,00, dihitung 0,00 -> Sangat Rendah");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "UP|400|100|1|100 / 400 x 100 = 25,00 -> sesuai jalur (paling sedikit 25)",
					"UP|400|99|1|99 / 400 x 100 = 24,75 -> di bawah jalur (paling sedikit 25)",
					"UP|400|250|3|250 / 400 x 100 = 62,50 -> di bawah jalur (paling sedikit 75)",
					"DOWN|40|10|1|10 / 40 x 100 = 25,00 -> sesuai jalur (paling banyak 25)",
					"DOWN|40|0|2|0 / 40 x 100 = 0,00 -> sesuai jalur (paling banyak 50)",
					"DOWN|40|31|3|31 / 40 x 100 = 77,50 -> di atas jalur (paling banyak 75)",
					"DOWN|0|0|2|target nol, realisasi 0 = 100,00 -> sesuai jalur",
					"DOWN|0|1|2|target nol, realisasi 1 = 0,00 -> di atas jalur" })
	void shareOfTheYearHasAPaceAndNoPredicate(Polarity polarity, String target, String realised, int quarter,
			String worked) {
		Achievement share = formulas("a").share(polarity, amount(target), reported(amount(realised)), quarter);
		assertThat(share.worked()).isEqualTo(worked);
		assertThat(share.predicate()).isNull();
		assertThat(share.pace()).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "UP, 0, belum ditargetkan", "EXACT, 0, belum ditargetkan",
			"UP, -4, target negatif; selisih realisasi dan target 9" })
	void shareOfNothing(Polarity polarity, String target, String why) {
		assertThat(formulas("a").share(polarity, amount(target), reported(amount("5")), 2))
			.isEqualTo(Achievement.none(ValueState.NOT_COMPUTABLE, why));
		assertThat(formulas("a").share(Polarity.UP, null, reported(amount("5")), 2).worked())
			.isEqualTo("target tidak ada");
	}

	private static void assertPercent(Achievement achievement, String percent) {
		assertThat(achievement.state()).as(achievement.worked()).isEqualTo(ValueState.REPORTED);
		assertThat(achievement.percent()).isNotNull()
			.satisfies((value) -> assertThat(value.setScale(2, RoundingMode.HALF_UP)).hasToString(percent));
	}

	private static Formulas formulas(String variant) {
		return new Formulas(TestScale.STANDARD, variant);
	}

	private static Reported reported(Quantity quantity) {
		return new Reported(ValueState.REPORTED, quantity, List.of());
	}

	private static Quantity amount(String number) {
		return amount(new BigDecimal(number));
	}

	private static Quantity amount(BigDecimal number) {
		return new Quantity.Amount(number);
	}

}
