/**
 * What a form looks like, as data: title words, headings, columns, types. Made from
 * {@code jobs/forms/*.yaml}; a new form is one such file and no code.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan" })
@NullMarked
package id.selaras.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
