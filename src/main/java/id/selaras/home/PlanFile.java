package id.selaras.home;

import java.util.Collection;

/** {@code plan/<id>/plan.yaml}. */
final class PlanFile {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private PlanFile() {
	}

	static PlanHeader read(SourceFile source, String id, Collection<String> allPlans) {
		YamlMap map = YamlFile.read(source, "name", "basis", "first-year", "last-year", "in-force", "amends");
		int first = map.written("first-year").integer(FIRST_YEAR, LAST_YEAR);
		int last = map.written("last-year").integer(first, LAST_YEAR);
		String amends = map.find("amends").map((value) -> value.written().among(allPlans)).orElse(null);
		if (id.equals(amends)) {
			throw map.at("amends")
				.place()
				.refuse("rencana tidak dapat mengubah dirinya sendiri", "a plan cannot amend itself");
		}
		return new PlanHeader(id, map.text("name"), map.text("basis"), first, last, map.written("in-force").date(),
				amends);
	}

}
