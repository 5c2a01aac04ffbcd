package id.selaras.home;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.form.Part;
import id.selaras.form.Presence;
import id.selaras.form.Repeat;

/** {@code jobs/forms/<id>.yaml}. */
final class FormFile {

	private FormFile() {
	}

	static FormDefinition read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "id", "name", "kind", "titles", "hidden-sheets", "columns", "notes");
		Set<String> ids = new HashSet<>();
		return new FormDefinition(FileNames.idOf(source, map), map.text("name"), map.choice("kind", FormKind.class),
				map.listOrEmpty("titles").stream().map(FormFile::title).toList(),
				map.listOrEmpty("hidden-sheets").stream().map(YamlValue::text).toList(),
				map.at("columns").filledList().stream().map((item) -> column(item, ids)).toList(), notes(map),
				source.fingerprint());
	}

	private static List<String> title(YamlValue words) {
		return Arrays.asList(words.text().split("\\s+"));
	}

	private static ColumnDefinition column(YamlValue item, Set<String> ids) {
		YamlMap map = item.map("id", "headings", "type", "repeat", "parts", "presence", "carry-down", "joined",
				"derived");
		Written id = map.written("id");
		if (!ids.add(id.id())) {
			throw id.place()
				.refuse("kolom " + Place.quote(id.text()) + " sudah ada",
						"column " + Place.quote(id.text()) + " is there already");
		}
		return new ColumnDefinition(id.text(), filledTexts(map.at("headings")), map.choice("type", ColumnType.class),
				map.choice("repeat", Repeat.class, Repeat.ONCE), parts(map),
				map.choice("presence", Presence.class, Presence.USUAL), map.isTrue("carry-down"), map.isTrue("joined"),
				map.isTrue("derived"));
	}

	private static Set<Part> parts(YamlMap column) {
		Set<Part> parts = EnumSet.noneOf(Part.class);
		column.listOrEmpty("parts").forEach((part) -> parts.add(part.written().choice(Part.class)));
		return parts;
	}

	private static Map<String, List<String>> notes(YamlMap form) {
		Map<String, List<String>> notes = new LinkedHashMap<>();
		form.find("notes").ifPresent((value) -> value.entries().forEach((id, openings) -> {
			new Written(openings.place(), id).id();
			notes.put(id, filledTexts(openings));
		}));
		return notes;
	}

	private static List<String> filledTexts(YamlValue list) {
		return list.filledList().stream().map(YamlValue::text).toList();
	}

}
