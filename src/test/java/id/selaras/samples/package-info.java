/**
 * Writes the workbooks of {@code input-samples/}: the same bytes on every run.
 */
@NullMarked
package id.selaras.samples;

import org.jspecify.annotations.NullMarked;
