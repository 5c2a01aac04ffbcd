package id.selaras.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param opened whether the file could be opened at all
 * @param modified the day that the file names as its last change
 * @param explanations what the agency wrote on our sheet of corrections, by what it is
 * about
 */
public record ReadResult(boolean opened, @Nullable LocalDate modified, List<FormTable> tables, List<Finding> findings,
		Map<String, String> explanations) {

	public ReadResult {
		tables = List.copyOf(tables);
		findings = List.copyOf(findings);
		explanations = Map.copyOf(explanations);
	}

	/** A file that explains nothing. */
	public ReadResult(boolean opened, @Nullable LocalDate modified, List<FormTable> tables, List<Finding> findings) {
		this(opened, modified, tables, findings, Map.of());
	}

}
