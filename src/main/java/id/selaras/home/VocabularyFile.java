package id.selaras.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.selaras.assess.Scale;
import id.selaras.finding.Fingerprint;
import id.selaras.normalise.Vocabulary;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;

/**
 * {@code jobs/abbreviations.csv} and {@code jobs/units.csv}, with the ordinal grades of
 * the scales.
 */
final class VocabularyFile {

	private static final List<String> COLUMNS = List.of("kind", "written", "means");

	private static final List<String> KINDS = List.of("agency", "indicator", "spelling");

	private VocabularyFile() {
	}

	static Vocabulary read(SourceFile source, SourceFile unitSource, List<Scale> scales) {
		Map<String, Map<String, List<String>>> byKind = new LinkedHashMap<>();
		KINDS.forEach((kind) -> byKind.put(kind, new LinkedHashMap<>()));
		for (CsvFile.Row row : CsvFile.read(source, COLUMNS)) {
			String kind = row.at("kind").choice(KINDS, (word) -> word);
			String written = row.at("written").required().toLowerCase(Locale.ROOT);
			List<String> meanings = List.of(row.at("means").required().toLowerCase(Locale.ROOT).split("\\|"));
			byKind.getOrDefault(kind, new LinkedHashMap<>()).put(written, meanings);
		}
		Map<String, String> spellings = new LinkedHashMap<>();
		byKind.getOrDefault("spelling", Map.of()).forEach((written, means) -> spellings.put(written, means.get(0)));
		List<String> parts = new ArrayList<>(List.of(source.fingerprint(), unitSource.fingerprint()));
		List<List<String>> grades = new ArrayList<>();
		for (Scale scale : scales) {
			grades.addAll(scale.ordinals().values());
			parts.add(scale.fingerprint());
		}
		return new Vocabulary(spellings, byKind.getOrDefault("agency", Map.of()),
				byKind.getOrDefault("indicator", Map.of()), units(unitSource), grades, Fingerprint.of(parts));
	}

	private static Units units(SourceFile source) {
		Map<String, Unit> units = new LinkedHashMap<>();
		for (CsvFile.Row row : CsvFile.read(source, List.of("unit", "written", "dimension", "factor", "kind"))) {
			Written factor = row.at("factor");
			Unit unit = new Unit(row.at("unit").required(), dimension(row.at("dimension")),
					factor.text().isEmpty() ? BigDecimal.ONE : factor.decimal(), row.at("kind").text());
			for (String written : row.at("written").required().split("\\|")) {
				units.put(written.strip(), unit);
			}
		}
		return new Units(units);
	}

	private static Unit.Dimension dimension(Written written) {
		return written.text().isEmpty() ? Unit.Dimension.UNKNOWN : written.choice(Unit.Dimension.class);
	}

}
