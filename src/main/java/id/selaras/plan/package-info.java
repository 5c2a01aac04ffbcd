/**
 * The vocabulary of planning: regency, agency, period, indicator, target, plan version,
 * request. Records only; no file, no database.
 */
@ApplicationModule(allowedDependencies = "finding")
@NullMarked
package id.selaras.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
