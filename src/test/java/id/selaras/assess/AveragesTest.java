package id.selaras.assess;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.normalise.ValueState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AveragesTest {

	private static final Averages AVERAGES = new Averages(TestScale.STANDARD);

	private static final List<Achievement> MIXED = List.of(of("150"), of("50"),
			Achievement.none(ValueState.NOT_SENT, ""), Achievement.none(ValueState.NOT_COMPUTABLE, ""));

	@Test
	void ownReportsCapEachContribution() {
		Average average = AVERAGES.capped(MIXED);
		assertThat(average.percent()).isEqualByComparingTo("75");
		assertThat(average).extracting(Average::predicate, Average::counted, Average::total)
			.containsExactly("Sedang", 2, 4);
	}

	@Test
	void officialFootersAreUncapped() {
		Average average = AVERAGES.plain(MIXED);
		assertThat(average.percent()).isEqualByComparingTo("100");
		assertThat(average).extracting(Average::counted, Average::total).containsExactly(2, 4);
	}

	@Test
	void partsOfTheYearsSumAreNoAchievementYet() {
		Achievement share = new Achievement(ValueState.REPORTED, new BigDecimal("25"), null, Pace.ON_PATH, "");
		assertThat(AVERAGES.capped(List.of(share, of("95"))))
			.isEqualTo(new Average(new BigDecimal("95"), "Sangat Tinggi", 1, 2));
		assertThat(AVERAGES.capped(List.of(share))).isEqualTo(new Average(null, null, 0, 1));
		assertThat(AVERAGES.plain(List.of(share, of("95")))).isEqualTo(new Average(new BigDecimal("60"), null, 2, 2));
	}

	@Test
	void scaleWithoutCapCapsNothing() {
		assertThat(new Averages(TestScale.scale(2, null, true, "0123456789")).capped(MIXED).percent())
			.isEqualByComparingTo("100");
	}

	@Test
	void nothingCountedIsNoAverage() {
		assertThat(AVERAGES.plain(MIXED.subList(2, 4))).isEqualTo(new Average(null, null, 0, 2));
		assertThat(AVERAGES.plain(List.of())).isEqualTo(new Average(null, null, 0, 0));
		assertThat(AVERAGES.ratio(List.of(), List.of(), 7)).isEqualTo(new Average(null, null, 0, 7));
	}

	@Test
	void zeroCounts() {
		assertThat(AVERAGES.plain(List.of(of("0"), of("100"))).percent()).isEqualByComparingTo("50");
	}

	@Test
	void absorptionIsSumOverSum() {
		Average average = AVERAGES.ratio(List.of(new BigDecimal("90"), new BigDecimal("1")),
				List.of(new BigDecimal("100"), new BigDecimal("300")), 5);
		assertThat(average.percent()).isEqualByComparingTo("22.75");
		assertThat(average).extracting(Average::counted, Average::total).containsExactly(2, 5);
	}

	private static Achievement of(String percent) {
		return new Achievement(ValueState.REPORTED, new BigDecimal(percent), null, null, "");
	}

}
