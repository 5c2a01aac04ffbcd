package id.selaras.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The compact table answers as a map of maps does. */
class CellTableTest {

	@Test
	void cellsInAnyOrder() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			List<Cell> cells = new ArrayList<>();
			NavigableMap<Integer, NavigableMap<Integer, Cell>> map = new TreeMap<>();
			for (int i = random.nextInt(200); i > 0; i--) {
				Cell cell = Cell.text(random.nextInt(20), random.nextInt(10), "t" + i);
				cells.add(cell);
				map.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell);
			}
			check(new CellTable(cells), map);
		}
	}

	private static void check(CellTable table, NavigableMap<Integer, NavigableMap<Integer, Cell>> map) {
		assertThat(table.rowNumbers()).containsExactlyElementsOf(map.keySet());
		assertThat(table.lastRow()).isEqualTo(map.isEmpty() ? -1 : map.lastKey());
		for (int row = -1; row < 21; row++) {
			Map<Integer, Cell> cells = map.getOrDefault(row, new TreeMap<>());
			assertThat(table.row(row)).containsExactlyElementsOf(cells.values());
			for (int column = 0; column < 11; column++) {
				assertThat(table.cell(row, column)).isEqualTo(cells.get(column));
			}
			for (int last = row; last < 21; last++) {
				assertThat(table.lastColumn(row, last)).isEqualTo(map.subMap(row, true, last, true)
					.values()
					.stream()
					.mapToInt(NavigableMap::lastKey)
					.max()
					.orElse(-1));
			}
		}
	}

	@Test
	void mergedRegionsAreFoundAsByAskingEach() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			List<Merge> merges = new ArrayList<>();
			for (int i = random.nextInt(30); i > 0; i--) {
				int row = random.nextInt(20);
				int column = random.nextInt(20);
				merges.add(new Merge(row, row + random.nextInt(6), column, column + random.nextInt(6)));
			}
			MergeIndex index = new MergeIndex(merges);
			for (int row = 0; row < 27; row++) {
				for (int column = 0; column < 27; column++) {
					int there = column;
					int here = row;
					assertThat(index.at(row, column)).isSameAs(
							merges.stream().filter((merge) -> merge.covers(here, there)).findFirst().orElse(null));
				}
			}
		}
	}

}
