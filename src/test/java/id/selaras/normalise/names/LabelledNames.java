package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;

/** All written names whose meaning is known: those really written and those generated. */
final class LabelledNames {

	/** Printed by the test that uses it. */
	static final long SEED = 20261122L;

	private LabelledNames() {
	}

	static List<LabelledName> agencies(long seed) {
		AgencyVariants variants = new AgencyVariants(seed);
		List<LabelledName> names = new ArrayList<>(NameLists.writtenAgencies());
		names.addAll(NameLists.falseFriends("agency"));
		NameLists.agencies().forEach((region, list) -> {
			names.addAll(variants.matching(regency(region), list));
			names.addAll(variants.missing(regency(region), list));
		});
		return names;
	}

	/** The regency whose list it is. */
	static String regency(String list) {
		return switch (list) {
			case "semarang" -> "Kota Semarang";
			case "trenggalek" -> "Kabupaten Trenggalek";
			case "bengkulu-utara" -> "Kabupaten Bengkulu Utara";
			case "manokwari" -> "Kabupaten Manokwari";
			case "ponorogo" -> "Kabupaten Ponorogo";
			case "wonosobo" -> "Kabupaten Wonosobo";
			case "manggarai" -> "Kabupaten Manggarai";
			default -> "Kabupaten Bondowoso";
		};
	}

	static List<LabelledName> indicators(long seed) {
		IndicatorVariants variants = new IndicatorVariants(seed, NameLists.equivalents());
		List<LabelledName> names = new ArrayList<>(NameLists.writtenIndicators());
		names.addAll(NameLists.falseFriends("indicator"));
		NameLists.indicators().values().forEach((list) -> {
			names.addAll(variants.matching(list));
			names.addAll(variants.missing(list));
		});
		return names;
	}

}
