package id.selaras.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One thing to mend, or to explain, in a workbook that goes back to its agency.
 *
 * @param identifier by which people quote it
 * @param severity as its reader calls it
 * @param grave whether the value does not count
 * @param cell A1 reference, or null where it concerns the sheet or file as a whole
 * @param proposal the value that should stand there, or empty where no one knows
 * @param key under which an explanation is found again, or empty where none is asked for
 */
public record Correction(String identifier, String severity, boolean grave, @Nullable String sheet,
		@Nullable String cell, String message, String advice, String proposal, String key) {
}
