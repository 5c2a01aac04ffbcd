/**
 * Workbooks, sheets and cells, and how to open .xlsx, .xls and text files safely: limits
 * first, then parsing; formulas are never evaluated. Takes bytes, gives a workbook or a
 * refusal with its reason.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form" })
@NullMarked
package id.selaras.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
