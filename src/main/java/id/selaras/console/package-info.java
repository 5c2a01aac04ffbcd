/**
 * Shell: the web on this machine alone: an upload page and the morning page behind a
 * token, health and metrics that tell nothing of any regency. Promises that nothing is
 * shown or taken without the token, and that a receipt number is shown only for what is
 * on the disk.
 */
@ApplicationModule(allowedDependencies = { "finding", "batch" })
@NullMarked
package id.selaras.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
