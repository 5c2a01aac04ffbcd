/**
 * Shell: mail. Takes messages from the outbox, gives them to the operator's mail server,
 * and notes what became of them. Promises that a message goes only to whom the home
 * names, that one is tried again until the server takes it or refuses it for good, that
 * one so refused is tried once more under other settings, and that the same message bears
 * the same Message-ID.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "deliver", "home", "store" })
@NullMarked
package id.selaras.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
