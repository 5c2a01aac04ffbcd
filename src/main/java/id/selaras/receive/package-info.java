/**
 * The first stage and a door: takes files from an inbox or an upload and gives originals,
 * sightings and submissions. Promises that every file is taken or refused by name, that
 * the same bytes twice change nothing, and that which file rules follows one written
 * rule. Decides only; bytes are moved by the shell.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet" })
@NullMarked
package id.selaras.receive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
