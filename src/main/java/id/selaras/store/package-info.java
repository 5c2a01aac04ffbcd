/**
 * Shell: originals, journal and tables. Promises that what is acknowledged is on the
 * disk, that regency leads every key, and that the same bytes twice change nothing.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "receive", "normalise", "crosscheck", "assess",
		"deliver", "home" })
@NullMarked
package id.selaras.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
