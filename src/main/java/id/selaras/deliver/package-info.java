/**
 * The last stage and a door: decides who gets what and lists it in a manifest. Sends
 * nothing itself.
 */
@ApplicationModule(
		allowedDependencies = { "finding", "plan", "sheet", "receive", "normalise", "crosscheck", "assess", "report" })
@NullMarked
package id.selaras.deliver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
