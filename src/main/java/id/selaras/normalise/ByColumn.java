package id.selaras.normalise;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What a row holds by column id, in the order of the ids, unchangeable. A regency's forms
 * have thousands of rows, all in memory at once: two arrays take a fifth of what a tree
 * takes.
 */
// rows promise an order and no more: what a NavigableMap has beyond it nobody asks for
@SuppressWarnings("JdkObsolete")
final class ByColumn<V> extends AbstractMap<String, V> implements SortedMap<String, V> {

	private final String[] columns;

	private final V[] values;

	private ByColumn(String[] columns, V[] values) {
		this.columns = columns;
		this.values = values;
	}

	/** The same entries; of a map in the natural order of the ids. */
	@SuppressWarnings("unchecked")
	static <V> SortedMap<String, V> of(SortedMap<String, V> map) {
		return (map instanceof ByColumn) ? map
				: new ByColumn<>(map.keySet().toArray(String[]::new), (V[]) map.values().toArray());
	}

	@Override
	public @Nullable V get(@Nullable Object column) {
		int place = place(column);
		return (place < 0) ? null : this.values[place];
	}

	@Override
	public boolean containsKey(@Nullable Object column) {
		return place(column) >= 0;
	}

	private int place(@Nullable Object column) {
		return (column instanceof String id) ? Arrays.binarySearch(this.columns, id) : -1;
	}

	@Override
	public int size() {
		return this.columns.length;
	}

	@Override
	public void forEach(BiConsumer<? super String, ? super V> action) {
		for (int i = 0; i < this.columns.length; i++) {
			action.accept(this.columns[i], this.values[i]);
		}
	}

	@Override
	public Set<Map.Entry<String, V>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public Iterator<Map.Entry<String, V>> iterator() {
				return IntStream.range(0, size()).mapToObj(ByColumn.this::entry).iterator();
			}

			@Override
			public int size() {
				return ByColumn.this.columns.length;
			}

		};
	}

	private Map.Entry<String, V> entry(int place) {
		return Map.entry(this.columns[place], this.values[place]);
	}

	/** The natural order. */
	@Override
	public @Nullable Comparator<? super String> comparator() {
		return null;
	}

	@Override
	public SortedMap<String, V> subMap(String from, String to) {
		return tree().subMap(from, to);
	}

	@Override
	public SortedMap<String, V> headMap(String to) {
		return tree().headMap(to);
	}

	@Override
	public SortedMap<String, V> tailMap(String from) {
		return tree().tailMap(from);
	}

	private SortedMap<String, V> tree() {
		return Collections.unmodifiableSortedMap(new TreeMap<>(this));
	}

	@Override
	public String firstKey() {
		return keySet().iterator().next();
	}

	@Override
	public String lastKey() {
		if (isEmpty()) {
			throw new NoSuchElementException();
		}
		return this.columns[this.columns.length - 1];
	}

}
