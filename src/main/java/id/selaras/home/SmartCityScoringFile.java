package id.selaras.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.selaras.assess.Scale;
import id.selaras.assess.SmartCityScoring;
import id.selaras.plan.SmartDimension;

/** {@code jobs/smartcity.yaml}. */
final class SmartCityScoringFile {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_DECIMALS = 6;

	private SmartCityScoringFile() {
	}

	static SmartCityScoring read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "score", "aspects", "dimensions", "years");
		YamlMap score = map.at("score").map("from", "to");
		BigDecimal lowest = score.written("from").decimal();
		BigDecimal highest = score.written("to").decimal();
		if (highest.compareTo(lowest) <= 0) {
			throw score.at("to").place().refuse("harus di atas " + lowest, "must be above " + lowest);
		}
		List<SmartCityScoring.Aspect> aspects = new ArrayList<>();
		for (YamlValue item : map.at("aspects").filledList()) {
			YamlMap aspect = item.map("id", "name", "written");
			aspects.add(new SmartCityScoring.Aspect(aspect.written("id").id(), aspect.text("name"),
					aspect.at("written").filledList().stream().map(YamlValue::text).toList()));
		}
		List<String> ids = aspects.stream().map(SmartCityScoring.Aspect::id).toList();
		return new SmartCityScoring(lowest, highest, aspects, dimensions(map.at("dimensions")),
				map.at("years").filledList().stream().map((item) -> year(item, ids)).toList(), source.fingerprint());
	}

	private static Map<SmartDimension, List<String>> dimensions(YamlValue value) {
		Map<SmartDimension, List<String>> dimensions = new EnumMap<>(SmartDimension.class);
		value.entries()
			.forEach((code, names) -> dimensions.put(
					new Written(names.place(), code).choice(List.of(SmartDimension.values()), SmartDimension::code),
					names.filledList().stream().map(YamlValue::text).toList()));
		return dimensions;
	}

	private static SmartCityScoring.Weighting year(YamlValue item, List<String> aspects) {
		YamlMap map = item.map("from", "basis", "weights", "decimals", "rounding", "categories");
		Map<String, BigDecimal> weights = new LinkedHashMap<>();
		map.at("weights")
			.entries()
			.forEach((aspect, weight) -> weights.put(new Written(weight.place(), aspect).among(aspects),
					weight.written().decimal()));
		return new SmartCityScoring.Weighting(map.written("from").integer(FIRST_YEAR, LAST_YEAR), map.text("basis"),
				weights, map.written("decimals").integer(0, MOST_DECIMALS),
				map.written("rounding")
					.choice(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN),
							(mode) -> (mode == RoundingMode.DOWN) ? "down" : "half-up"),
				map.find("categories").map(ScaleFile::grades).orElse(List.<Scale.Grade>of()));
	}

}
