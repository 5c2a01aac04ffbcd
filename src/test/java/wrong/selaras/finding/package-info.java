/** Says that it uses nothing, and uses plan. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package wrong.selaras.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
