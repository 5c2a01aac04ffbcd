package id.selaras.home;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import id.selaras.crosscheck.Tolerances;

/** The key {@code tolerances} of {@code jobs/nightly.yaml}; what is left out is ours. */
final class ToleranceKeys {

	private static final int MOST = 1000;

	private ToleranceKeys() {
	}

	static Tolerances read(YamlValue value) {
		YamlMap map = value.map("rounding", "percentage-points", "wrong-size", "outlier", "shortest-history",
				"alike-rows", "quick-win-months", "bounds");
		Tolerances ours = Tolerances.DEFAULT;
		return new Tolerances(decimal(map, "rounding", ours.rounding()),
				decimal(map, "percentage-points", ours.percentagePoints()),
				decimal(map, "wrong-size", ours.wrongSize()), decimal(map, "outlier", ours.outlier()),
				integer(map, "shortest-history", ours.shortestHistory()), integer(map, "alike-rows", ours.alikeRows()),
				integer(map, "quick-win-months", ours.quickWinMonths()),
				map.find("bounds").map(ToleranceKeys::bounds).orElse(ours.bounds()));
	}

	private static BigDecimal decimal(YamlMap map, String key, BigDecimal ours) {
		return map.find(key).map((value) -> value.written().decimal()).orElse(ours);
	}

	private static int integer(YamlMap map, String key, int ours) {
		return map.find(key).map((value) -> value.written().integer(1, MOST)).orElse(ours);
	}

	private static List<Tolerances.Bounds> bounds(YamlValue value) {
		return value.list().stream().map((item) -> {
			YamlMap map = item.map("word", "unit", "from", "to");
			Written to = map.written("to");
			BigDecimal from = map.written("from").decimal();
			if (to.decimal().compareTo(from) < 0) {
				throw to.place().refuse("di bawah from " + from, "below from, " + from);
			}
			return new Tolerances.Bounds(map.text("word").toLowerCase(Locale.ROOT), map.text("unit"), from,
					to.decimal());
		}).toList();
	}

}
