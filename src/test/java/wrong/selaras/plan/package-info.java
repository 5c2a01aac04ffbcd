/**
 * May use finding, which uses it too: a cycle. May use crosscheck, but not its inside.
 */
@ApplicationModule(allowedDependencies = { "finding", "crosscheck" })
@NullMarked
package wrong.selaras.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
