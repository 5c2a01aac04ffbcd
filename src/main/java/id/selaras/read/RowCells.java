package id.selaras.read;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by column id. All rows of a table share the ids, so that a row
 * costs no more than its cells. Never changed once it is made.
 */
final class RowCells extends AbstractMap<String, Cell> {

	private final Map<String, Integer> places;

	private final String[] ids;

	private final Cell[] cells;

	/**
	 * Cells of a row.
	 * @param places of the ids, shared
	 * @param ids by place, shared
	 * @param cells by place, for this row alone
	 */
	RowCells(Map<String, Integer> places, String[] ids, Cell[] cells) {
		this.places = places;
		this.ids = ids;
		this.cells = cells;
	}

	@Override
	public @Nullable Cell get(@Nullable Object id) {
		Integer place = this.places.get(id);
		return (place == null) ? null : this.cells[place];
	}

	@Override
	public boolean containsKey(@Nullable Object id) {
		return this.places.containsKey(id);
	}

	@Override
	public int size() {
		return this.cells.length;
	}

	@Override
	public Collection<Cell> values() {
		return Collections.unmodifiableList(Arrays.asList(this.cells));
	}

	@Override
	public void forEach(BiConsumer<? super String, ? super Cell> action) {
		for (int place = 0; place < this.cells.length; place++) {
			action.accept(this.ids[place], this.cells[place]);
		}
	}

	@Override
	public Set<Map.Entry<String, Cell>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Map.Entry<String, Cell>> iterator() {
				return IntStream.range(0, size()).mapToObj(RowCells.this::entry).iterator();
			}

			@Override
			public int size() {
				return RowCells.this.cells.length;
			}

		};
	}

	private Map.Entry<String, Cell> entry(int place) {
		return Map.entry(this.ids[place], this.cells[place]);
	}

}
