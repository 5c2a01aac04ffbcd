package id.selaras.samples;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line of the plan. The key is its code, or {@code #} and its place where the plan
 * gives none.
 */
record IndicatorRow(String key, String sasaran, String programCode, String program, String name, String unit,
		String direction, boolean sumsInYear, boolean sumsAcrossYears, String baseline, int firstYear,
		List<String> targets, List<String> money, String endTarget, String endMoney, String lead) {

	boolean startsProgram() {
		return !this.endMoney.isEmpty();
	}

	String target(int year) {
		return this.targets.get(year - this.firstYear);
	}

	String money(int year) {
		return this.money.get(year - this.firstYear);
	}

	/**
	 * Whether the figure is only known once a year: indices, opinions, scores.
	 */
	boolean isYearly() {
		return List.of("indeks", "predikat", "poin", "tahun").contains(this.unit) || number(target(lastYear())) == null;
	}

	/** Decimals as the plan writes them. */
	int decimals() {
		String written = target(lastYear());
		int comma = written.lastIndexOf(',');
		return (comma < 0) ? 0 : written.length() - comma - 1;
	}

	boolean isGrouped() {
		return target(lastYear()).matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
	}

	int lastYear() {
		return this.firstYear + this.targets.size() - 1;
	}

	static @Nullable BigDecimal number(String written) {
		if (!written.matches("-?\\d+(\\.\\d{3})*(,\\d+)?")) {
			return null;
		}
		return new BigDecimal(written.replace(".", "").replace(',', '.'));
	}

}
