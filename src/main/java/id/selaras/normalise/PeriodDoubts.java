package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.FormKind;
import id.selaras.form.Repeat;
import id.selaras.plan.Period;
import id.selaras.read.FormTable;
import id.selaras.read.PeriodHint;
import org.jspecify.annotations.Nullable;

/**
 * Pass: where form, folders and file name state another period than the one that the form
 * counts for, and where the form has no column for that period.
 */
final class PeriodDoubts {

	/** Other columns are of the plan's end, of last year, or of years that they name. */
	private static final Set<String> OF_THIS_YEAR = Set.of("target", "realised", "realised-year");

	private static final Pattern OF_A_QUARTER = Pattern.compile("realised\\.q[1-4].*");

	private static final Pattern CALLED_YEAR = Pattern.compile("(?is)\\s*(?:tahun|periode)\\b.*");

	private PeriodDoubts() {
	}

	static List<Finding> of(FormTable table, @Nullable Period period, Location file) {
		if (period == null) {
			return List.of();
		}
		List<Finding> findings = new ArrayList<>();
		table.periods()
			.stream()
			.filter((hint) -> contradicts(table, hint, period))
			.findFirst()
			.ifPresent((hint) -> findings
				.add(Finding.of(new PeriodContradicted(place(hint), period.toString()), hint.location())));
		if (lacksColumn(table, period.quarter())) {
			findings.add(Finding.of(new PeriodColumnMissing(period.toString()),
					table.periods().isEmpty() ? table.stated().get(0).location() : table.periods().get(0).location()));
		}
		noteHeadings(table, period, file, findings);
		return findings;
	}

	/**
	 * Columns that are defined as those of the form's own year, and name another in their
	 * heading: the form may be last year's with a new title.
	 */
	private static void noteHeadings(FormTable table, Period period, Location file, List<Finding> findings) {
		Map<Integer, Map.Entry<String, Integer>> columns = new TreeMap<>();
		table.columns().entrySet().forEach((column) -> columns.put(column.getValue(), column));
		for (Map.Entry<String, Integer> column : columns.values()) {
			Integer year = table.headingYear(column.getKey());
			if (isOfThisYear(table, column.getKey()) && year != null && year != period.year()) {
				findings.add(Finding.of(
						new HeadingOfAnotherYear(table.headings().getOrDefault(column.getKey(), ""), period.toString()),
						table.heading(file, column.getValue())));
				return;
			}
		}
	}

	private static boolean isOfThisYear(FormTable table, String column) {
		return table.definition().kind() == FormKind.REALISATION && table.definition()
			.columnOf(column)
			.filter((definition) -> definition.repeat() != Repeat.YEAR && OF_THIS_YEAR.contains(definition.id()))
			.isPresent();
	}

	/**
	 * A year alone, such as that of a law, is too little for a contradiction unless it is
	 * called the year or the period.
	 */
	private static boolean contradicts(FormTable table, PeriodHint hint, Period period) {
		boolean otherQuarter = hint.quarter() != null && hint.quarter() != period.quarter();
		boolean otherYear = hint.year() != null && hint.year() != period.year();
		boolean meant = hint.quarter() != null || hint.source() != PeriodHint.Source.SHEET
				|| table.stated()
					.stream()
					.anyMatch((stated) -> stated.location().equals(hint.location())
							&& CALLED_YEAR.matcher(stated.text()).matches());
		return otherQuarter || (otherYear && meant);
	}

	private static boolean lacksColumn(FormTable table, int quarter) {
		boolean byQuarter = table.columns().keySet().stream().anyMatch((id) -> OF_A_QUARTER.matcher(id).matches());
		return byQuarter && !table.stated().isEmpty() && table.columns()
			.keySet()
			.stream()
			.noneMatch((id) -> id.equals("realised.q" + quarter) || id.startsWith("realised.q" + quarter + "."));
	}

	private static String place(PeriodHint hint) {
		return switch (hint.source()) {
			case SHEET -> "Sel ini";
			case FOLDER -> "Nama folder";
			case FILE_NAME -> "Nama berkas";
		};
	}

	@FindingType(severity = Severity.WARNING,
			text = "{place} menyatakan periode lain; formulir ini dihitung untuk {period}.",
			english = "{place}: another period is stated here; the form counts for {period}.",
			advice = "Samakan periode pada judul formulir dan nama berkas.",
			adviceEnglish = "State the same period in the form's title and the file's name.")
	private record PeriodContradicted(String place, String period) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Judul kolom \"{heading}\" menyebut tahun lain; isinya dihitung untuk {period}.",
			english = "The heading \"{heading}\" names another year; what stands below counts for {period}.",
			advice = "Samakan tahun pada judul formulir dan judul kolom; periksa apakah ini formulir tahun lalu.",
			adviceEnglish = "Name the same year in the title and the headings; see whether this is last year's form.")
	private record HeadingOfAnotherYear(String heading, String period) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Formulir ini untuk {period}, tetapi kolom triwulannya tidak ada.",
			english = "The form is for {period}, but it has no column for that quarter.",
			advice = "Pakai formulir dengan empat kolom triwulan.",
			adviceEnglish = "Use the form with the columns of all four quarters.")
	private record PeriodColumnMissing(String period) implements FindingFacts {
	}

}
