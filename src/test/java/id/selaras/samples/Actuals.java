package id.selaras.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * What was achieved, quarter by quarter. Invented, but always the same: every choice
 * comes from a checksum of regency, indicator and year. Known facts go before.
 */
final class Actuals {

	private static final int FULL = 10_000;

	private final RegencyHome home;

	private final Map<String, String> facts;

	Actuals(RegencyHome home, Map<String, String> facts) {
		this.home = home;
		this.facts = facts;
	}

	/**
	 * The year's figure, or null where none can be told in numbers.
	 */
	@Nullable BigDecimal year(IndicatorRow indicator, int year) {
		if (year < indicator.firstYear()) {
			return IndicatorRow.number(indicator.baseline());
		}
		String fact = this.facts.get(indicator.key() + "/" + year);
		if (fact != null) {
			return IndicatorRow.number(fact);
		}
		BigDecimal target = middle(indicator.target(year));
		if (target == null) {
			return null;
		}
		BigDecimal before = year(indicator, year - 1);
		BigDecimal value;
		if (indicator.sumsInYear() || before == null || before.compareTo(target) == 0) {
			value = part(target, 9_200 + hash(indicator.key(), year) % 1_200);
		}
		else {
			value = before.add(part(target.subtract(before), way(indicator, year)));
		}
		boolean full = indicator.unit().equals("persen") && target.compareTo(BigDecimal.valueOf(100)) < 0
				&& value.compareTo(BigDecimal.valueOf(100)) > 0;
		return (full ? BigDecimal.valueOf(100) : value).setScale(indicator.decimals(), RoundingMode.HALF_UP);
	}

	/**
	 * Four figures; a missing one is blank. Amounts add up to the year, positions lead
	 * from last year's to this year's.
	 */
	List<Typed> quarters(IndicatorRow indicator, int year) {
		BigDecimal reached = year(indicator, year);
		if (reached == null) {
			boolean ordinal = indicator.target(year).matches("[A-Z]+");
			return List.of(Typed.BLANK, Typed.BLANK, Typed.BLANK,
					ordinal ? Typed.of(indicator.target(year)) : Typed.BLANK);
		}
		if (indicator.sumsInYear()) {
			return amounts(indicator, year, reached);
		}
		BigDecimal before = year(indicator, year - 1);
		if (indicator.isYearly() || before == null) {
			return List.of(Typed.BLANK, Typed.BLANK, Typed.BLANK, typed(indicator, reached));
		}
		List<Typed> positions = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			BigDecimal way = reached.subtract(before)
				.multiply(BigDecimal.valueOf(quarter))
				.divide(BigDecimal.valueOf(4));
			positions.add(typed(indicator, before.add(way)));
		}
		return positions;
	}

	/** Rupiah spent in each quarter, or nothing for a row without money. */
	List<BigDecimal> money(IndicatorRow indicator, int year) {
		BigDecimal budget = IndicatorRow.number(indicator.money(year));
		if (budget == null) {
			return List.of();
		}
		int spent = 8_000 + hash(indicator.programCode(), indicator.lead(), year) % 2_000;
		int[] shares = { 9, 26, 28, 37 };
		List<BigDecimal> quarters = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			int odd = hash(indicator.programCode(), indicator.lead(), year, quarter) % 1_000;
			quarters.add(budget.multiply(BigDecimal.valueOf((long) spent * shares[quarter - 1]))
				.divide(BigDecimal.valueOf(100L * FULL), 0, RoundingMode.DOWN)
				.subtract(BigDecimal.valueOf(odd)));
		}
		return List.copyOf(quarters);
	}

	Typed typed(IndicatorRow indicator, BigDecimal value) {
		return Typed.number(value, indicator.decimals(), indicator.isGrouped());
	}

	private List<Typed> amounts(IndicatorRow indicator, int year, BigDecimal reached) {
		List<Typed> amounts = new ArrayList<>();
		BigDecimal left = reached;
		for (int quarter = 1; quarter <= 3; quarter++) {
			int share = 18 + hash(indicator.key(), year, quarter) % 12;
			BigDecimal amount = reached.multiply(BigDecimal.valueOf(share))
				.divide(BigDecimal.valueOf(100))
				.setScale(indicator.decimals(), RoundingMode.DOWN);
			amounts.add(typed(indicator, amount));
			left = left.subtract(amount);
		}
		amounts.add(typed(indicator, left));
		return amounts;
	}

	/**
	 * How much of the way from last year to the target was gone: mostly 80 to 108 of 100,
	 * one indicator in eight hardly moves.
	 */
	private int way(IndicatorRow indicator, int year) {
		int dice = hash(indicator.key(), indicator.name(), year);
		return (dice % 8 == 0) ? 400 + dice % 2_000 : 8_000 + dice % 2_800;
	}

	private static BigDecimal part(BigDecimal value, int share) {
		return value.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(FULL));
	}

	private @Nullable BigDecimal middle(String target) {
		String[] bounds = target.split("(?<=\\d)-", -1);
		BigDecimal low = IndicatorRow.number(bounds[0]);
		BigDecimal high = IndicatorRow.number(bounds[bounds.length - 1]);
		return (low == null || high == null) ? null : low.add(high).divide(BigDecimal.valueOf(2));
	}

	private int hash(Object... parts) {
		CRC32 sum = new CRC32();
		sum.update(this.home.name().getBytes(StandardCharsets.UTF_8));
		for (Object part : parts) {
			sum.update(("|" + part).getBytes(StandardCharsets.UTF_8));
		}
		// the low bits of a CRC of similar texts are alike
		return (int) (((sum.getValue() * 2_654_435_761L) >>> 20) & 0xFFFFF);
	}

}
