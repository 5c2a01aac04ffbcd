package id.selaras.read;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import id.selaras.finding.Finding;

/**
 * Which column of the sheet is which column of the form.
 *
 * @param matches by id, settled
 * @param joined by id the further columns of a code that is written in pieces
 * @param undecided ids whose heading stands over several columns with different contents
 * @param unread columns with a heading that are none of the form's
 * @param findings about columns that are there twice
 */
record Columns(SortedMap<String, ColumnMatch> matches, SortedMap<String, List<Integer>> joined, Set<String> undecided,
		Set<Integer> unread, List<Finding> findings) {
}
