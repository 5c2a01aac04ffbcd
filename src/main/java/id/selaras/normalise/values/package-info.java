/**
 * The grammar of values: one cell and what surrounds it in, its typed value, or what has
 * to be asked, out. Promises that a number comes back as it was meant or as a question,
 * and that each step is named with its evidence. Knows nothing of forms and rows.
 */
@NullMarked
package id.selaras.normalise.values;

import org.jspecify.annotations.NullMarked;
