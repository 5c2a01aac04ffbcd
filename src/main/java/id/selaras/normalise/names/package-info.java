/**
 * Written names in, entries of a reference list out: a match, with the rule that it
 * follows from, or the likeliest entries with what they differ in. Promises that every
 * word, number and unit of a match is explained; a likeness is never enough. Knows
 * nothing of forms, and nothing outside of {@code normalise} uses it.
 */
@NullMarked
package id.selaras.normalise.names;

import org.jspecify.annotations.NullMarked;
