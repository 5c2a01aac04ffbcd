package id.selaras.report.pdf;

import java.util.Arrays;

/**
 * Parallel lines in whole points. Cells share their sides and continue each other's, so
 * what remains after joining them is a small part.
 */
final class Lines {

	private static final int BITS = 20;

	private static final long MASK = (1L << BITS) - 1;

	/** So that what lies beyond the edge of the page has a number, too. */
	private static final int ZERO = 1 << (BITS - 1);

	/** Each line as one number, so that sorting them costs nothing. */
	private long[] packed = new long[1024];

	private int size;

	/** What is done with a line. */
	interface Stroke {

		void draw(int at, int from, int to);

	}

	/**
	 * A line.
	 * @param at its place among the parallel ones
	 */
	void add(int at, int from, int to) {
		if (this.size == this.packed.length) {
			this.packed = Arrays.copyOf(this.packed, 2 * this.size);
		}
		this.packed[this.size++] = ((long) (at + ZERO) << (2 * BITS)) | ((long) (from + ZERO) << BITS) | (to + ZERO);
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
