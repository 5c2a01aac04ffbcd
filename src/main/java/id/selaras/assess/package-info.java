/**
 * Rows, plan and findings in, figures out: achievements per indicator, agency, smart
 * dimension and regency. Promises one formula engine, n of N with every average, a worked
 * line with every achievement, and that missing is never zero.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "receive", "normalise", "crosscheck" })
@NullMarked
package id.selaras.assess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
