package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;

/**
 * What stands below or between the rows of a table: averages, predicates and totals,
 * factors and follow-ups, signatures.
 */
final class FooterLines {

	/** Notes that are rows of figures; all others are text and end the table. */
	private static final Set<String> SUMMARIES = Set.of("average", "predicate", "total");

	private static final Set<String> SIGNATURES = Set.of("disusun", "disusun oleh", "dievaluasi", "dievaluasi oleh",
			"disetujui", "disetujui oleh", "mengetahui", "menyetujui", "mengesahkan");

	private static final Pattern PLACE_AND_DATE = Pattern
		.compile("\\p{Lu}[\\p{L} .]{2,40}, *(?:tanggal\\b.*|\\d{1,2} +\\p{L}+ +20\\d\\d)");

	private static final int LONGEST_SIGNATURE = 20;

	private static final Pattern OFFICIAL_NUMBER = Pattern.compile("NIP\\s*[.:]?\\s*[\\dxX. ]*");

	private final FooterOpenings openings;

	private final SortedMap<String, List<String>> notes = new TreeMap<>();

	FooterLines(FooterOpenings openings) {
		this.openings = openings;
	}

	/** Notes by id; one that was opened and left empty is there, empty. */
	SortedMap<String, List<String>> notes() {
		return this.notes;
	}

	static boolean isSummary(String note) {
		return SUMMARIES.contains(note);
	}

	static boolean isSignature(List<Cell> row) {
		for (Cell cell : row) {
			if (isSignature(cell)) {
				return true;
			}
		}
		return false;
	}

	static boolean isSignature(Cell cell) {
		if (cell.kind() != CellKind.TEXT) {
			return false;
		}
		String text = cell.text().strip();
		return (text.length() <= LONGEST_SIGNATURE && opensSignature(text))
				|| (text.indexOf(',') >= 0 && PLACE_AND_DATE.matcher(text).matches())
				|| (text.startsWith("NIP") && OFFICIAL_NUMBER.matcher(text).matches());
	}

	private static boolean opensSignature(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean marked = lower.endsWith(",") || lower.endsWith(":");
		return SIGNATURES.contains(marked ? lower.substring(0, lower.length() - 1) : lower);
	}

	/** The note that a cell opens; what stands behind its colon is its first line. */
	String open(Cell cell) {
		String note = Objects.requireNonNull(this.openings.openedBy(cell.text()));
		if (!isSummary(note)) {
			String text = cell.text();
			add(note, text.contains(":") ? text.substring(text.indexOf(':') + 1) : "");
		}
		return note;
	}

	/**
	 * Bullets and numbers go; what the blank form prints, such as "*) Diisi oleh", is no
	 * note.
	 */
	void add(String note, String line) {
		List<String> lines = this.notes.computeIfAbsent(note, (id) -> new ArrayList<>());
		for (String part : line.split("\\R")) {
			String text = part.strip().replaceFirst("^(?:[-•\\u2013]|\\*(?!\\))|\\d{1,2}[.)](?=\\s))\\s*", "").strip();
			boolean printed = text.startsWith("*)") || text.matches("[.…\\s]+|\\{[^}]*}");
			if (!text.isEmpty() && !printed) {
				lines.add(text);
			}
		}
	}

}
