/**
 * Figures and findings in, pages out, one template folder per report. Promises that
 * templates hold neither arithmetic nor queries, and that the same view gives the same
 * bytes.
 */
@ApplicationModule(
		allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "normalise", "crosscheck", "assess" })
@NullMarked
package id.selaras.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
