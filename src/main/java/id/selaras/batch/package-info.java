/**
 * Shell: the jobs and steps of the night. Moves records between store and stages, and
 * decides nothing about data.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "read", "normalise",
		"crosscheck", "assess", "report", "deliver", "home", "store", "post" })
@NullMarked
package id.selaras.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
