package id.selaras.read;

import org.jspecify.annotations.Nullable;

/**
 * A column of the sheet that was taken for one of the form.
 *
 * @param id of the physical column, such as {@code realised.q2.rp}
 * @param column on the sheet, from 0
 * @param likeness of the heading, from 1 to 1000
 * @param runnerUp id of the next best column of the form, or null
 * @param runnerUpLikeness 0 without a runner-up
 */
public record ColumnMatch(String id, int column, int likeness, @Nullable String runnerUp, int runnerUpLikeness) {

}
