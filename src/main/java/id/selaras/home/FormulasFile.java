package id.selaras.home;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import id.selaras.assess.Formula;
import id.selaras.plan.Polarity;

/**
 * The part {@code formulas} of a scale: by polarity the variants, by variant a formula.
 */
final class FormulasFile {

	private FormulasFile() {
	}

	static Map<Polarity, Map<String, Formula>> read(YamlValue value) {
		YamlMap map = value.map("up", "down", "exact");
		Map<Polarity, Map<String, Formula>> formulas = new EnumMap<>(Polarity.class);
		formulas.put(Polarity.UP, Map.of("a", formula(map.at("up"))));
		formulas.put(Polarity.EXACT, Map.of("a", formula(map.at("exact"))));
		Map<String, Formula> down = new LinkedHashMap<>();
		map.at("down").entries().forEach((variant, entry) -> {
			new Written(entry.place(), variant).id();
			down.put(variant, formula(entry));
		});
		if (!down.containsKey("a")) {
			throw map.at("down").place().key("a").refuse("kunci wajib ini tidak ada", "this required key is missing");
		}
		formulas.put(Polarity.DOWN, down);
		return formulas;
	}

	private static Formula formula(YamlValue value) {
		YamlMap map = value.map("name", "basis", "formula", "least");
		Written text = map.written("formula");
		try {
			Formula formula = new Formula(map.text("name"), map.text("basis"), text.required(),
					map.find("least").map((least) -> least.written().decimal()).orElse(null));
			if (!formula.givesHundredAtTheTarget()) {
				throw text.place().refuse("harus memberi 100 bila R = T", "must give 100 where R = T");
			}
			return formula;
		}
		catch (IllegalArgumentException ex) {
			throw text.place()
				.refuse("tidak dimengerti dari " + Place.quote(String.valueOf(ex.getMessage())),
						"not understood from " + Place.quote(String.valueOf(ex.getMessage())));
		}
	}

}
