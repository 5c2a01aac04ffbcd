package id.selaras.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.SmartDimension;
import org.jspecify.annotations.Nullable;

/** {@code agencies.csv}. */
final class AgenciesFile {

	private static final List<String> COLUMNS = List.of("code", "name", "short", "aliases", "kind", "smart_group",
			"contact");

	private AgenciesFile() {
	}

	static List<Agency> read(SourceFile source) {
		Map<String, Integer> lines = new HashMap<>();
		List<Agency> agencies = new ArrayList<>();
		for (CsvFile.Row row : CsvFile.read(source, COLUMNS)) {
			Written code = row.at("code");
			Integer before = lines.put(code.id(), row.place().line());
			if (before != null) {
				throw code.place()
					.refuse("kode " + Place.quote(code.text()) + " sudah ada di baris " + before,
							"code " + Place.quote(code.text()) + " stands in line " + before + " already");
			}
			agencies.add(agency(row));
		}
		if (agencies.isEmpty()) {
			throw source.place().refuse("tidak ada perangkat daerah", "there is no agency");
		}
		return agencies;
	}

	private static Agency agency(CsvFile.Row row) {
		List<String> aliases = Arrays.stream(row.at("aliases").oneLine().split("\\|"))
			.map(String::strip)
			.filter((alias) -> !alias.isEmpty())
			.toList();
		return new Agency(row.at("code").id(), row.at("name").required(), row.at("short").oneLine(), aliases,
				row.at("kind").choice(AgencyKind.class), smartGroup(row.at("smart_group")),
				row.at("contact").oneLine());
	}

	private static @Nullable SmartDimension smartGroup(Written group) {
		return group.text().isEmpty() ? null
				: group.choice(Arrays.asList(SmartDimension.values()), SmartDimension::code);
	}

}
