/**
 * A workbook in, tables of cells out: which form, where its header is, which column is
 * which, and the agency and period that the file states. Promises to say what it found
 * and where, or which form is nearest and what it lacks; never throws on bad data.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive" })
@NullMarked
package id.selaras.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
