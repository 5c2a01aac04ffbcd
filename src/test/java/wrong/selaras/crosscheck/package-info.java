/** May use normalise, and reaches for assess. */
@ApplicationModule(allowedDependencies = "normalise")
@NullMarked
package wrong.selaras.crosscheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
