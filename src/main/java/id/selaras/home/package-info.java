/**
 * Shell: reads the files of operators and regencies (YAML with line marks, CSV) into
 * records, and writes JSON. An error names file, line and key.
 */
@ApplicationModule(allowedDependencies = { "finding", "plan", "form", "sheet", "receive", "read", "normalise",
		"crosscheck", "assess", "report" })
@NullMarked
package id.selaras.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
