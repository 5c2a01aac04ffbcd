/**
 * What Selaras says about data, and how it names things: findings, severities, places,
 * identifiers. Knows nothing of the rest.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.selaras.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
