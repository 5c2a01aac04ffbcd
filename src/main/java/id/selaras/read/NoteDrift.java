package id.selaras.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/** Pass: says how a table's columns differ from those of its form. */
final class NoteDrift {

	/** Below this a heading is called another than the form's. */
	private static final int SAME = 850;

	/** A runner-up this close leaves a doubt. */
	private static final int CLOSE = 60;

	private final Sheet sheet;

	private final Attempt attempt;

	private final FormTable table;

	private final Location file;

	private final List<Finding> findings = new ArrayList<>();

	NoteDrift(Sheet sheet, Attempt attempt, FormTable table, Location file) {
		this.sheet = sheet;
		this.attempt = attempt;
		this.table = table;
		this.file = file;
	}

	List<Finding> findings() {
		noteUnread();
		noteMissing();
		noteRenamed();
		noteMoved();
		return this.findings;
	}

	/**
	 * A column that is no column of the form is not read; one without entries is not
	 * missed.
	 */
	private void noteUnread() {
		for (int column : this.attempt.columns().unread()) {
			boolean empty = ColumnContent.of(this.sheet, column, this.attempt.header().bottom() + 1).isEmpty();
			if (!empty) {
				add(new ColumnNotRead(heading(column)), column);
			}
		}
	}

	private void noteMissing() {
		Set<String> present = new TreeSet<>(this.attempt.columns().matches().keySet());
		present.addAll(this.attempt.columns().undecided());
		List<String> missing = new ArrayList<>();
		for (ColumnDefinition column : this.attempt.definition().columns()) {
			missing.addAll(new ExpectedColumns(column, present).missing());
		}
		if (!missing.isEmpty()) {
			add(new ColumnsMissing(String.join("; ", missing)), this.attempt.header().headings().firstKey());
		}
	}

	private void noteRenamed() {
		List<String> renamed = new ArrayList<>();
		for (ColumnMatch match : this.attempt.columns().matches().values()) {
			String usual = this.attempt.definition().columnOf(match.id()).orElseThrow().headings().get(0);
			if (match.likeness() < SAME) {
				renamed.add(Cell.columnName(match.column()) + " \"" + heading(match.column()) + "\" = " + usual);
			}
			noteDoubt(match, usual);
		}
		if (!renamed.isEmpty()) {
			add(new HeadingsDiffer(String.join("; ", renamed)), this.attempt.header().headings().firstKey());
		}
	}

	private void noteDoubt(ColumnMatch match, String usual) {
		String other = match.runnerUp();
		boolean doubtful = match.likeness() < SAME && match.likeness() - match.runnerUpLikeness() < CLOSE;
		if (other != null && doubtful && !this.attempt.columns().matches().containsKey(other)) {
			String heading = this.attempt.definition().columnOf(other).orElseThrow().headings().get(0);
			add(new HeadingUnclear(heading(match.column()), usual, heading), match.column());
		}
	}

	/**
	 * The first columns of each family, in the form's order, should rise from left to
	 * right.
	 */
	private void noteMoved() {
		List<Integer> order = this.attempt.definition()
			.columns()
			.stream()
			.map((column) -> this.attempt.columns()
				.matches()
				.entrySet()
				.stream()
				.filter((match) -> column.owns(match.getKey()))
				.map(Map.Entry::getValue)
				.map(ColumnMatch::column)
				.min(Comparator.naturalOrder()))
			.flatMap(Optional::stream)
			.toList();
		List<Integer> sorted = order.stream().sorted().toList();
		if (!order.equals(sorted)) {
			add(new ColumnsMoved(), this.attempt.header().headings().firstKey());
		}
	}

	private String heading(int column) {
		return String.join(" / ", this.attempt.header().headings().getOrDefault(column, List.of()));
	}

	private void add(FindingFacts facts, int column) {
		this.findings.add(Finding.of(facts,
				this.file.at(this.table.sheet(), Cell.reference(this.attempt.header().top(), column))));
	}

	@FindingType(severity = Severity.WARNING, text = "Kolom \"{heading}\" tidak dikenali dan tidak dibaca.",
			english = "The column \"{heading}\" is not known and was not read.",
			advice = "Perbaiki judul kolomnya seperti pada formulir, atau biarkan bila memang tambahan.",
			adviceEnglish = "Mend the heading, or leave it if the column is an extra one.")
	private record ColumnNotRead(String heading) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Kolom formulir yang tidak ditemukan: {headings}.",
			english = "Columns of the form that were not found: {headings}.",
			advice = "Pakai formulir aslinya, atau perbaiki judul kolom yang berubah.",
			adviceEnglish = "Use the original form, or mend the headings that were changed.")
	private record ColumnsMissing(String headings) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "Judul kolom yang berbeda dari formulir dibaca begini: {headings}.",
			english = "Headings that differ from the form were read as follows: {headings}.",
			advice = "Tidak harus diperbaiki bila sudah benar.",
			adviceEnglish = "Nothing must be mended if this is right.")
	private record HeadingsDiffer(String headings) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Judul kolom \"{heading}\" dibaca sebagai \"{taken}\", tetapi bisa juga \"{other}\".",
			english = "The heading \"{heading}\" is read as \"{taken}\", but may also be \"{other}\".",
			advice = "Tulis judulnya seperti pada formulir.", adviceEnglish = "Write the heading as on the form.")
	private record HeadingUnclear(String heading, String taken, String other) implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO, text = "Urutan kolom berbeda dari formulir; kolom dibaca menurut judulnya.",
			english = "The columns stand in another order than on the form; they are read by their headings.",
			advice = "Tidak harus diperbaiki.", adviceEnglish = "Nothing must be mended.")
	private record ColumnsMoved() implements FindingFacts {
	}

}
