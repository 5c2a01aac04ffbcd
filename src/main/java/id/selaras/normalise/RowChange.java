package id.selaras.normalise;

import org.jspecify.annotations.Nullable;

/**
 * One value that a revision changed.
 *
 * @param row what the value is about, as the later form names it
 * @param column id, such as {@code realised.q4.k}
 * @param before null where the earlier form had no such row or column
 * @param after null where the later one has none
 */
public record RowChange(ReportedRow row, String column, @Nullable Value before, @Nullable Value after) {
}
