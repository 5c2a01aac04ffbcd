package id.selaras.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map of a YAML file: what must be there, what may be there, nothing else. */
final class YamlMap {

	private final Map<String, YamlValue> entries;

	private final Place place;

	YamlMap(Map<String, YamlValue> entries, Place place) {
		this.entries = entries;
		this.place = place;
	}

	void refuseOthersThan(List<String> known) {
		this.entries.forEach((key, value) -> {
			if (!known.contains(key)) {
				throw UnknownName.refuse(value.place(), "kunci", "key", key, known);
			}
		});
	}

	YamlValue at(String key) {
		return find(key)
			.orElseThrow(() -> this.place.key(key).refuse("kunci wajib ini tidak ada", "this required key is missing"));
	}

	Optional<YamlValue> find(String key) {
		return Optional.ofNullable(this.entries.get(key));
	}

	String text(String key) {
		return at(key).text();
	}

	/** An empty text where the key is missing. */
	String textOrEmpty(String key) {
		return find(key).map((value) -> value.written().oneLine()).orElse("");
	}

	Written written(String key) {
		return at(key).written();
	}

	/** An empty list where the key is missing. */
	List<YamlValue> listOrEmpty(String key) {
		return find(key).map(YamlValue::list).orElse(List.of());
	}

	boolean isTrue(String key) {
		return find(key).map((value) -> value.written().isTrue()).orElse(false);
	}

	<E extends Enum<E>> E choice(String key, Class<E> type) {
		return written(key).choice(type);
	}

	<E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
		return find(key).map((value) -> value.written().choice(type)).orElse(otherwise);
	}

}
