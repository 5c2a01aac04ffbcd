package id.selaras.home;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.plan.Consultant;

/** {@code consultants.yaml}. */
final class ConsultantsFile {

	private ConsultantsFile() {
	}

	static List<Consultant> read(SourceFile source) {
		Set<String> ids = new HashSet<>();
		return YamlFile.read(source, "consultants")
			.at("consultants")
			.list()
			.stream()
			.map((item) -> consultant(item, ids))
			.toList();
	}

	private static Consultant consultant(YamlValue item, Set<String> ids) {
		YamlMap map = item.map("id", "name", "email", "regencies");
		Written id = map.written("id");
		if (!ids.add(id.id())) {
			throw id.place()
				.refuse("konsultan " + Place.quote(id.text()) + " sudah ada",
						"consultant " + Place.quote(id.text()) + " is there already");
		}
		return new Consultant(id.text(), map.text("name"), map.written("email").email(),
				map.at("regencies").list().stream().map((code) -> code.written().regencyCode()).toList());
	}

}
