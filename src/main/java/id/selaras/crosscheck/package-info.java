/**
 * Rows, plan and request in, findings out, from independent rules. Promises that a rule
 * never changes a value, that a rule without its input is listed as skipped, and that a
 * rule that throws is our failure and stops no other.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "receive", "normalise" })
@NullMarked
package id.selaras.crosscheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
