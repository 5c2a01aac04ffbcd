package id.selaras.report.pdf;

import java.util.Arrays;

/**
 * Parallel lines in whole points. Cells share their sides and continue each other's, so
 * what remains after joining them is a small part.
 */
final class Lines {

	private static final int BITS = 20;

	private static final long MASK = (1L << BITS) - 1;

	/** More than a page has points. */
	private static final int LASTS = 1 << 11;

	/** So that what lies beyond the edge of the page has a number, too. */
	private static final int ZERO = 1 << (BITS - 1);

	/** Each line as one number, so that sorting them costs nothing. */
	private long[] packed = new long[256];

	private int size;

	/** The last line at a place, and all that lie a multiple of the length away. */
	private final int[] lasts = new int[LASTS];

	/** What is done with a line. */
	interface Stroke {

		void draw(int at, int from, int to);

	}

	/**
	 * A line; cells come side by side, so that it mostly goes on where the last one
	 * ended.
	 * @param at its place among the parallel ones
	 */
	void add(int at, int from, int to) {
		int place = at & (LASTS - 1);
		int last = this.lasts[place];
		if (last < this.size && at(this.packed[last]) == at && from >= start(this.packed[last])
				&& from <= end(this.packed[last])) {
			this.packed[last] = packed(at, start(this.packed[last]), Math.max(to, end(this.packed[last])));
			return;
		}
		if (this.size == this.packed.length) {
			this.packed = Arrays.copyOf(this.packed, 2 * this.size);
		}
		this.lasts[place] = this.size;
		this.packed[this.size++] = packed(at, from, to);
	}

	private static long packed(int at, int from, int to) {
		return ((long) (at + ZERO) << (2 * BITS)) | ((long) (from + ZERO) << BITS) | (to + ZERO);
	}

	/** From the first place to the last, those that touch as one. */
	void joined(Stroke stroke) {
		Arrays.sort(this.packed, 0, this.size);
		int next = 0;
		while (next < this.size) {
			long line = this.packed[next++];
			int end = end(line);
			while (next < this.size && at(this.packed[next]) == at(line) && start(this.packed[next]) <= end) {
				end = Math.max(end, end(this.packed[next++]));
			}
			stroke.draw(at(line), start(line), end);
		}
	}

	private static int at(long line) {
		return (int) (line >> (2 * BITS)) - ZERO;
	}

	private static int start(long line) {
		return (int) ((line >> BITS) & MASK) - ZERO;
	}

	private static int end(long line) {
		return (int) (line & MASK) - ZERO;
	}

}
