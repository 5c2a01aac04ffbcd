/**
 * Shell: the commands, their options, exit codes and what they print.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "read", "normalise",
		"crosscheck", "assess", "report", "deliver", "home", "store", "post", "batch", "bench", "console" })
@NullMarked
package id.selaras.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
