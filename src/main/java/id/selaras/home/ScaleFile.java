package id.selaras.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.selaras.assess.Scale;
import org.jspecify.annotations.Nullable;

/** {@code jobs/scales/<id>.yaml}. */
final class ScaleFile {

	private static final int MOST_DECIMALS = 6;

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private ScaleFile() {
	}

	static Scale read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "id", "name", "basis", "years", "grades", "decimals", "rounding",
				"average-cap", "floor-at-zero", "formulas", "ordinals", "ordinal-step", "two-step-missed");
		return new Scale(FileNames.idOf(source, map), map.text("name"), map.text("basis"), validity(map),
				grades(map.at("grades")), map.written("decimals").integer(0, MOST_DECIMALS),
				rounding(map.written("rounding")), decimalOrNone(map.written("average-cap")),
				map.written("floor-at-zero").isTrue(), FormulasFile.read(map.at("formulas")), ordinals(map),
				map.written("ordinal-step").decimal(), twoStepMissed(map), source.fingerprint());
	}

	private static Scale.Validity validity(YamlMap scale) {
		Optional<YamlMap> years = scale.find("years").map((value) -> value.map("from", "to"));
		Integer from = years.flatMap((map) -> map.find("from")).map(ScaleFile::year).orElse(null);
		Optional<YamlValue> last = years.flatMap((map) -> map.find("to"));
		Integer to = last.map(ScaleFile::year).orElse(null);
		if (from != null && to != null && to < from) {
			throw last.orElseThrow().place().refuse("sebelum tahun from " + from, "before the year in from, " + from);
		}
		return new Scale.Validity(from, to);
	}

	private static int year(YamlValue value) {
		return value.written().integer(FIRST_YEAR, LAST_YEAR);
	}

	private static RoundingMode rounding(Written written) {
		return written.choice(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UNNECESSARY),
				(mode) -> switch (mode) {
					case HALF_UP -> "half-up";
					case DOWN -> "down";
					default -> "none";
				});
	}

	private static @Nullable BigDecimal decimalOrNone(Written written) {
		return written.text().equals("none") ? null : written.decimal();
	}

	/** Where nothing is said, nothing is computed. */
	private static @Nullable BigDecimal twoStepMissed(YamlMap map) {
		return map.find("two-step-missed").isPresent() ? decimalOrNone(map.written("two-step-missed")) : null;
	}

	static List<Scale.Grade> grades(YamlValue value) {
		List<YamlValue> items = value.filledList();
		List<Scale.Grade> grades = new ArrayList<>();
		BigDecimal above = null;
		for (YamlValue item : items.subList(0, items.size() - 1)) {
			YamlMap map = item.map("label", "from");
			Written from = map.written("from");
			if (above != null && from.decimal().compareTo(above) >= 0) {
				throw from.place()
					.refuse("harus di bawah " + above.toPlainString(), "must be below " + above.toPlainString());
			}
			above = from.decimal();
			grades.add(new Scale.Grade(map.text("label"), above));
		}
		// whatever lies below the others has a grade too
		grades.add(new Scale.Grade(items.get(items.size() - 1).map("label").text("label"), null));
		return grades;
	}

	private static Map<String, List<String>> ordinals(YamlMap scale) {
		Map<String, List<String>> ordinals = new LinkedHashMap<>();
		scale.find("ordinals").ifPresent((value) -> value.entries().forEach((name, grades) -> {
			new Written(grades.place(), name).id();
			ordinals.put(name, grades.filledList().stream().map(YamlValue::text).toList());
		}));
		return ordinals;
	}

}
