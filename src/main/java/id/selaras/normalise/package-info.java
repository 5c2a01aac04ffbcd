/**
 * Tables in, reported rows out: typed values with unit, agency and indicator resolved.
 * Promises that each value keeps its cell and raw text, that a number is right or asked
 * about, and that bad data never throws.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "read" })
@NullMarked
package id.selaras.normalise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
