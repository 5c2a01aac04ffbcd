package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.FormDefinition;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Sheet;

/**
 * Pass: settles headings that are there more than once by what stands below them. Equal
 * columns are read once; different ones are not read at all, and that is said: guessing
 * would print a wrong number.
 */
final class SettleColumns {

	private static final int MOST_PIECES = 6;

	private final Sheet sheet;

	private final FormDefinition definition;

	private final Header header;

	private final Location file;

	private final SortedMap<String, ColumnMatch> settled = new TreeMap<>();

	private final SortedMap<String, List<Integer>> joined = new TreeMap<>();

	private final SortedSet<String> undecided = new TreeSet<>();

	private final SortedSet<Integer> unread;

	private final List<Finding> findings = new ArrayList<>();

	private boolean unitTaken;

	SettleColumns(Sheet sheet, FormDefinition definition, Header header, Location file) {
		this.sheet = sheet;
		this.definition = definition;
		this.header = header;
		this.file = file;
		this.unread = new TreeSet<>(header.headings().keySet());
	}

	Columns settle(SortedMap<String, List<ColumnMatch>> matches) {
		matches.forEach((id, found) -> found.forEach((match) -> this.unread.remove(match.column())));
		this.unitTaken = matches.containsKey("unit");
		matches.forEach((id, found) -> {
			ColumnDefinition column = this.definition.columnOf(id).orElseThrow();
			if (column.joined()) {
				this.settled.put(id, found.get(0));
				this.joined.put(id, pieces(found));
			}
			else if (found.size() == 1) {
				this.settled.put(id, found.get(0));
			}
			else {
				settleDoubled(id, column, found);
			}
		});
		return new Columns(this.settled, this.joined, this.undecided, this.unread, this.findings);
	}

	/** Pieces under one heading, and those right of it that have none. */
	private List<Integer> pieces(List<ColumnMatch> found) {
		List<Integer> pieces = new ArrayList<>();
		int last = found.get(0).column();
		for (ColumnMatch match : found) {
			pieces.add(match.column());
			last = match.column();
		}
		for (int next = last + 1; next < last + MOST_PIECES && !this.header.headings().containsKey(next); next++) {
			if (!content(next).isEmpty()) {
				pieces.add(next);
			}
		}
		return pieces;
	}

	private void settleDoubled(String id, ColumnDefinition column, List<ColumnMatch> found) {
		List<ColumnMatch> filled = found.stream().filter((match) -> !content(match.column()).isEmpty()).toList();
		if (filled.size() <= 1) {
			this.settled.put(id, filled.isEmpty() ? found.get(0) : filled.get(0));
			return;
		}
		List<ColumnMatch> numeric = filled.stream().filter((match) -> content(match.column()).isNumeric()).toList();
		if (column.isNumeric() && numeric.size() == 1) {
			this.settled.put(id, numeric.get(0));
			filled.stream().filter((match) -> !numeric.contains(match)).forEach(this::takeForUnit);
			return;
		}
		List<ColumnMatch> plain = plainlyHeaded(column, filled);
		if (column.isNumeric() && plain.size() == 1) {
			this.settled.put(id, plain.get(0));
			filled.stream()
				.filter((match) -> !plain.contains(match))
				.forEach((match) -> this.unread.add(match.column()));
			return;
		}
		String letters = letters(filled);
		Location place = this.file.at(this.sheet.name(), Cell.reference(this.header.top(), filled.get(1).column()));
		if (filled.stream().map((match) -> content(match.column()).texts()).distinct().count() == 1) {
			this.settled.put(id, filled.get(0));
			this.findings.add(Finding.of(new ColumnDoubled(heading(filled.get(0)), letters), place));
			return;
		}
		this.undecided.add(id);
		this.findings.add(Finding.of(new ColumnUndecided(heading(filled.get(0)), letters), place));
	}

	/**
	 * Those with the form's first heading rather than another word for it: beside a
	 * column "Realisasi" one called "Capaian" is how much of the target that is.
	 */
	private List<ColumnMatch> plainlyHeaded(ColumnDefinition column, List<ColumnMatch> found) {
		List<String> first = HeadingWords.of(column.headings().get(0));
		return found.stream().filter((match) -> HeadingWords.allIn(first, HeadingWords.of(heading(match)))).toList();
	}

	/** "Target" over a column of words and one of numbers: the words are the unit. */
	private void takeForUnit(ColumnMatch match) {
		boolean wanted = this.definition.columns().stream().anyMatch((column) -> column.id().equals("unit"));
		if (wanted && !this.unitTaken) {
			this.unitTaken = true;
			this.settled.put("unit", new ColumnMatch("unit", match.column(), match.likeness(), match.id(), 0));
		}
		else {
			this.unread.add(match.column());
		}
	}

	private ColumnContent content(int column) {
		return ColumnContent.of(this.sheet, column, this.header.bottom() + 1);
	}

	private String heading(ColumnMatch match) {
		return String.join(" / ", this.header.headings().getOrDefault(match.column(), List.of()));
	}

	private static String letters(List<ColumnMatch> matches) {
		return String.join(", ", matches.stream().map((match) -> Cell.columnName(match.column())).toList());
	}

	@FindingType(severity = Severity.WARNING,
			text = "Judul \"{heading}\" ada di kolom {letters} dengan isi yang sama; dibaca satu kali.",
			english = "The heading \"{heading}\" stands over columns {letters} with equal contents; read once.",
			advice = "Hapus kolom yang ganda.", adviceEnglish = "Delete the doubled column.")
	private record ColumnDoubled(String heading, String letters) implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR,
			text = "Judul \"{heading}\" ada di kolom {letters} dengan isi yang berbeda; tidak satu pun dibaca.",
			english = "The heading \"{heading}\" stands over columns {letters} with different contents; none is read.",
			advice = "Perbaiki judul kolom yang salah, lalu kirim ulang.",
			adviceEnglish = "Mend the heading that is wrong and send the file again.")
	private record ColumnUndecided(String heading, String letters) implements FindingFacts {
	}

}
