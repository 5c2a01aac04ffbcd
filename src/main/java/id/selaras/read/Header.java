package id.selaras.read;

import java.util.List;
import java.util.SortedMap;

/**
 * The header block of a table.
 *
 * @param top first row, from 0
 * @param bottom last row, number row and K/Rp row included
 * @param headings by column, each from the topmost part down
 * @param ownHeadings of columns that were taken to stand under a heading to their left:
 * what stands over them alone
 */
record Header(int top, int bottom, SortedMap<Integer, List<String>> headings,
		SortedMap<Integer, List<String>> ownHeadings) {
}
