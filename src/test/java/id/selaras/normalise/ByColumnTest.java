package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ByColumnTest {

	private final TreeMap<String, Integer> tree = new TreeMap<>(
			Map.of("target.k", 1, "realised.q1.k", 2, "realised.q1.rp", 3, "unit", 4));

	private final SortedMap<String, Integer> byColumn = ByColumn.of(this.tree);

	@Test
	void itIsTheMapThatItWasMadeOf() {
		assertThat(this.byColumn).isEqualTo(this.tree).hasSameHashCodeAs(this.tree).hasToString(this.tree.toString());
		assertThat(this.tree).isEqualTo(this.byColumn);
		assertThat(this.byColumn.keySet()).containsExactlyElementsOf(this.tree.keySet());
		assertThat(this.byColumn.values()).containsExactlyElementsOf(this.tree.values());
		assertThat(new TreeMap<>(this.byColumn)).isEqualTo(this.tree);
		assertThat(this.byColumn.firstKey()).isEqualTo("realised.q1.k");
		assertThat(this.byColumn.lastKey()).isEqualTo("unit");
		assertThat(this.byColumn.headMap("target.k")).isEqualTo(this.tree.headMap("target.k"));
		assertThat(this.byColumn.tailMap("target.k")).isEqualTo(this.tree.tailMap("target.k"));
		assertThat(this.byColumn.subMap("realised.q1.rp", "unit"))
			.isEqualTo(this.tree.subMap("realised.q1.rp", "unit"));
		List<String> visited = new ArrayList<>();
		this.byColumn.forEach((column, value) -> visited.add(column + value));
		assertThat(visited).containsExactly("realised.q1.k2", "realised.q1.rp3", "target.k1", "unit4");
	}

	@Test
	void columnsThatItLacksAreMissing() {
		assertThat(this.byColumn.get("realised.q1.rp")).isEqualTo(3);
		assertThat(this.byColumn.get("realised.q2.rp")).isNull();
		assertThat(this.byColumn).containsKey("unit").doesNotContainKey("units");
		assertThat(ByColumn.of(new TreeMap<String, Integer>())).isEmpty();
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> ByColumn.of(new TreeMap<String, Integer>()).lastKey());
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> ByColumn.of(new TreeMap<String, Integer>()).firstKey());
	}

	@Test
	void nothingChangesIt() {
		this.tree.put("target.k", 9);
		assertThat(this.byColumn.get("target.k")).isEqualTo(1);
		assertThat(ByColumn.of(this.byColumn)).isSameAs(this.byColumn);
		Map<String, Integer> map = this.byColumn;
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("unit", 1));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.remove("unit"));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
	}

}
