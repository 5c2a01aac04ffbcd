package id.selaras.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

import id.selaras.normalise.NationalCodes;

/**
 * A row of a form, with or without an indicator of the plan: what is wanted and what was
 * reached, invented, in whole things and in rupiah. Amounts add up within a year and over
 * the years.
 *
 * @param id its code in the plan, or that of the sub kegiatan
 * @param code of the programme or sub kegiatan that it stands under
 * @param targets of the five years
 * @param budgets of the five years
 * @param quarters reached in the second year's quarters
 * @param spent in them
 * @param before reached in the first year
 * @param spentBefore in it
 */
record NationIndicator(String id, String code, NationalCodes.Output output, List<Long> targets, List<Long> budgets,
		List<Long> quarters, List<Long> spent, long before, long spentBefore) {

	private static final int YEARS = 5;

	private static final int PROGRAMME = "1.01.02".length();

	/** Of a programme, as plans name them. */
	static NationIndicator planned(int number, NationalCodes.Output output, Random random) {
		return of("IK-" + (100 + number), output.code().substring(0, PROGRAMME), output, random);
	}

	/** Of a sub kegiatan, which no RPJMD names. */
	static NationIndicator beneath(String code, NationalCodes.Output output, Random random) {
		return of(code, code, output, random);
	}

	private static NationIndicator of(String id, String code, NationalCodes.Output output, Random random) {
		long first = 40L + 4 * random.nextLong(200);
		long step = 4 * random.nextLong(5);
		long budget = 100_000_000L + 1_000_000L * random.nextLong(2_000);
		Long[] targets = new Long[YEARS];
		Long[] budgets = new Long[YEARS];
		for (int year = 0; year < YEARS; year++) {
			targets[year] = first + step * year;
			budgets[year] = budget + 5_000_000L * year;
		}
		int reached = 80 + random.nextInt(26);
		int paid = 85 + random.nextInt(13);
		return new NationIndicator(id, code, output, List.of(targets), List.of(budgets),
				quarters(targets[1] * reached / 100), quarters(budgets[1] * paid / 100), targets[0] * reached / 100,
				budgets[0] * paid / 100);
	}

	private static List<Long> quarters(long year) {
		long first = year / 5;
		long second = year / 4;
		long third = year * 27 / 100;
		return List.of(first, second, third, year - first - second - third);
	}

	String name() {
		return this.output.indicator();
	}

	String unit() {
		return this.output.unit();
	}

	/** Of the programme or sub kegiatan. */
	String activity() {
		return NationalCodes.nameOf(this.code).orElseThrow();
	}

	static long sum(List<Long> numbers) {
		return numbers.stream().mapToLong(Long::longValue).sum();
	}

	/** Per cent with two decimals. */
	static String percent(long part, long whole) {
		return BigDecimal.valueOf(part)
			.movePointRight(2)
			.divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
			.toPlainString();
	}

}
