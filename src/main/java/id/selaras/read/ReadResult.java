package id.selaras.read;

import java.time.LocalDate;
import java.util.List;

import id.selaras.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param opened whether the file could be opened at all
 * @param modified the day that the file names as its last change
 */
public record ReadResult(boolean opened, @Nullable LocalDate modified, List<FormTable> tables, List<Finding> findings) {

	public ReadResult {
		tables = List.copyOf(tables);
		findings = List.copyOf(findings);
	}

}
