/**
 * Shell: makes a home as large as the nation's and measures a night over it. What it
 * measures it also does with the libraries alone, which is the least that it can cost.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "read", "normalise",
		"crosscheck", "assess", "report", "deliver", "home", "store", "batch" })
@NullMarked
package id.selaras.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
