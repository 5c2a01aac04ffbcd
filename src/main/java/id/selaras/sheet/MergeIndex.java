package id.selaras.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the merged region at a place without asking each. The regions, in the order of
 * their first rows, are taken as a balanced tree whose nodes know the last row of all
 * below them.
 */
final class MergeIndex {

	private final List<Merge> merges;

	/** Positions in the list of merges, by first row. */
	private final int[] order;

	private final int[] lastRows;

	MergeIndex(List<Merge> merges) {
		this.merges = merges;
		this.order = IntStream.range(0, merges.size())
			.boxed()
			.sorted(Comparator.comparingInt((position) -> merges.get(position).firstRow()))
			.mapToInt(Integer::intValue)
			.toArray();
		this.lastRows = new int[this.order.length];
		lastRow(0, this.order.length);
	}

	private int lastRow(int from, int to) {
		if (from >= to) {
			return -1;
		}
		int middle = (from + to) >>> 1;
		int last = Math.max(this.merges.get(this.order[middle]).lastRow(),
				Math.max(lastRow(from, middle), lastRow(middle + 1, to)));
		this.lastRows[middle] = last;
		return last;
	}

	/** Of regions that overlap, against all rules, the first in the file. */
	@Nullable Merge at(int row, int column) {
		int found = find(0, this.order.length, row, column);
		return (found == Integer.MAX_VALUE) ? null : this.merges.get(found);
	}

	private int find(int from, int to, int row, int column) {
		int middle = (from + to) >>> 1;
		if (from >= to || this.lastRows[middle] < row) {
			return Integer.MAX_VALUE;
		}
		int found = find(from, middle, row, column);
		Merge merge = this.merges.get(this.order[middle]);
		if (merge.firstRow() > row) {
			return found;
		}
		if (merge.covers(row, column)) {
			found = Math.min(found, this.order[middle]);
		}
		return Math.min(found, find(middle + 1, to, row, column));
	}

}
