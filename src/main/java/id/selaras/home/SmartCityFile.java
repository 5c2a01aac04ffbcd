package id.selaras.home;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.SmartCityStage;

/** {@code smartcity.yaml}. */
final class SmartCityFile {

	static final SmartCityCalendar NONE = new SmartCityCalendar(null, List.of());

	private SmartCityFile() {
	}

	static SmartCityCalendar read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "mou", "stages");
		LocalDate agreement = map.find("mou").map((value) -> value.written().date()).orElse(null);
		Set<String> ids = new HashSet<>();
		return new SmartCityCalendar(agreement,
				map.listOrEmpty("stages").stream().map((item) -> stage(item, ids)).toList());
	}

	private static SmartCityStage stage(YamlValue item, Set<String> ids) {
		YamlMap map = item.map("id", "name", "from", "to", "book", "forms");
		Written id = map.written("id");
		if (!ids.add(id.id())) {
			throw id.place()
				.refuse("tahap " + Place.quote(id.text()) + " sudah ada",
						"stage " + Place.quote(id.text()) + " is there already");
		}
		LocalDate from = map.written("from").date();
		LocalDate to = map.written("to").date();
		if (to.isBefore(from)) {
			throw map.at("to").place().refuse("sebelum tanggal from " + from, "before the date in from, " + from);
		}
		return new SmartCityStage(id.text(), map.text("name"), from, to, map.textOrEmpty("book"),
				map.listOrEmpty("forms").stream().map((form) -> form.written().id()).toList());
	}

}
