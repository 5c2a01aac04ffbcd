package id.selaras.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Normaliser;
import id.selaras.normalise.Question;
import id.selaras.read.FormReader;
import id.selaras.read.FormTable;
import id.selaras.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What one file says, table by table.
 *
 * @param sha256 of the file's bytes
 * @param regency code that was given or that the form names, or null
 */
record CheckedFile(String file, String sha256, @Nullable String regency, List<Table> tables, List<Finding> findings,
		List<Question> questions) {

	/**
	 * A table and what it yields.
	 *
	 * @param id such as {@code t1}
	 */
	record Table(String id, FormTable read, NormalisedForm form) {
	}

	static CheckedFile of(Location file, byte[] bytes, FormReader reader, Normaliser normaliser,
			@Nullable String regency) {
		ReadResult read = reader.read(bytes, file);
		List<Table> tables = new ArrayList<>();
		Set<Finding> findings = new LinkedHashSet<>(read.findings());
		Set<Question> questions = new LinkedHashSet<>();
		for (FormTable table : read.tables()) {
			ReadResult alone = new ReadResult(true, read.modified(), List.of(table), List.of());
			NormalisedForm form = normaliser.normalise(alone, file).get(0);
			tables.add(new Table("t" + (tables.size() + 1), table, form));
			findings.addAll(form.findings());
			questions.addAll(form.questions());
		}
		String known = (regency != null) ? regency
				: read.tables()
					.stream()
					.flatMap((table) -> Normaliser.regencyOf(table).stream())
					.findFirst()
					.orElse(null);
		return new CheckedFile(file.file(), file.original(), known, tables, List.copyOf(findings),
				List.copyOf(questions));
	}

	/** The table that is most surely a form. */
	Optional<Table> best() {
		return this.tables.stream()
			.max(Comparator.comparingInt((Table table) -> table.read().score())
				.thenComparing(Comparator.comparing(Table::id).reversed()));
	}

	boolean hasErrors() {
		return this.findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

}
