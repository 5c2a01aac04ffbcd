package id.selaras.read;

import java.util.List;
import java.util.SortedMap;

/**
 * The header block of a table.
 *
 * @param top first row, from 0
 * @param bottom last row, number row and K/Rp row included
 * @param texts what stands over the columns
 */
record Header(int top, int bottom, HeaderTexts texts) {

	/** By column, each from the topmost part down. */
	SortedMap<Integer, List<String>> headings() {
		return this.texts.headings();
	}

}
