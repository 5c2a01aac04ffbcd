package id.selaras.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.Part;
import id.selaras.sheet.Cell;
import id.selaras.sheet.Merge;
import id.selaras.sheet.Sheet;

/**
 * Pass: says what is odd about a table's rows: none at all, prepared ones, merges,
 * columns without heading.
 */
final class NoteBody {

	private static final int FEWEST_ENTRIES = 2;

	private final Sheet sheet;

	private final Attempt attempt;

	private final FormTable table;

	private final Location file;

	private final List<Finding> findings = new ArrayList<>();

	NoteBody(Sheet sheet, Attempt attempt, FormTable table, Location file) {
		this.sheet = sheet;
		this.attempt = attempt;
		this.table = table;
		this.file = file;
	}

	List<Finding> findings(int prepared) {
		Location header = at(Cell.reference(this.attempt.header().top(), this.attempt.header().headings().firstKey()));
		if (this.table.rows()
			.stream()
			.noneMatch((row) -> row.filled(this.table.definition().nameColumn()).isPresent())) {
			this.findings.add(Finding.of(new FormBlank(), header));
		}
		if (prepared > 0) {
			this.findings.add(Finding.of(new RowsPrepared(prepared), header));
		}
		noteMerges();
		noteHeadless();
		return this.findings;
	}

	/** A merged value counts once, where it stands; who merged it may have meant more. */
	private void noteMerges() {
		Set<Integer> valueColumns = new HashSet<>();
		this.table.columns().forEach((id, column) -> {
			ColumnDefinition definition = this.table.definition().columnOf(id).orElseThrow();
			// Money of a programme is usually merged over the rows of its indicators.
			boolean money = definition.type() == ColumnType.MONEY || id.endsWith(Part.RP.suffix());
			if (definition.isNumeric() && !money) {
				valueColumns.add(column);
			}
		});
		Set<Integer> rows = new HashSet<>();
		this.table.rows().forEach((row) -> rows.add(row.row()));
		List<String> merged = new ArrayList<>();
		for (Merge merge : this.sheet.merges()) {
			boolean within = rows.contains(merge.firstRow())
					&& (rows.contains(merge.lastRow()) || merge.lastRow() == merge.firstRow());
			boolean filled = !this.sheet.cell(merge.firstRow(), merge.firstColumn()).isBlank();
			if (within && filled && coversSeveral(merge, valueColumns)) {
				merged.add(Cell.reference(merge.firstRow(), merge.firstColumn()) + ":"
						+ Cell.reference(merge.lastRow(), merge.lastColumn()));
			}
		}
		if (!merged.isEmpty()) {
			this.findings.add(Finding.of(new ValuesMerged(String.join(", ", merged)),
					at(merged.get(0).substring(0, merged.get(0).indexOf(':')))));
		}
	}

	private static boolean coversSeveral(Merge merge, Set<Integer> valueColumns) {
		int covered = 0;
		for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
			covered += valueColumns.contains(column) ? merge.lastRow() - merge.firstRow() + 1 : 0;
		}
		return covered > 1;
	}

	/** A heading may have been deleted while its values were left. */
	private void noteHeadless() {
		Set<Integer> known = new HashSet<>(this.attempt.header().headings().keySet());
		this.attempt.columns().joined().values().forEach(known::addAll);
		SortedSet<Integer> headless = new TreeSet<>();
		Map<Integer, Integer> entries = new TreeMap<>();
		for (TableRow row : this.table.rows()) {
			for (Cell cell : this.sheet.row(row.row())) {
				if (!known.contains(cell.column())) {
					entries.merge(cell.column(), 1, Integer::sum);
				}
			}
		}
		entries.forEach((column, count) -> {
			if (count >= Math.min(FEWEST_ENTRIES, this.table.rows().size())) {
				headless.add(column);
			}
		});
		if (!headless.isEmpty()) {
			String letters = String.join(", ", headless.stream().map(Cell::columnName).toList());
			this.findings.add(Finding.of(new ColumnsWithoutHeading(letters),
					at(Cell.reference(this.attempt.header().top(), headless.first()))));
		}
	}

	private Location at(String cell) {
		return this.file.at(this.table.sheet(), cell);
	}

	@FindingType(severity = Severity.WARNING, text = "Formulir kosong: tidak ada baris yang diisi.",
			english = "The form is blank: no row was filled in.", advice = "Isi formulirnya, lalu kirim ulang.",
			adviceEnglish = "Fill in the form and send it again.")
	private record FormBlank() implements FindingFacts {
	}

	@FindingType(severity = Severity.INFO,
			text = "{rows} baris hanya berisi rumus yang sudah disiapkan; baris itu tidak dibaca.",
			english = "{rows} rows hold nothing but prepared formulas; they were not read.",
			advice = "Tidak harus diperbaiki.", adviceEnglish = "Nothing must be mended.")
	private record RowsPrepared(int rows) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Sel gabungan {cells} dihitung satu kali, di sel pertamanya.",
			english = "The merged cells {cells} count once, in their first cell.",
			advice = "Pisahkan sel gabungan bila angkanya berlaku untuk tiap baris.",
			adviceEnglish = "Split the merged cells if the figure holds for each row.")
	private record ValuesMerged(String cells) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Kolom {letters} berisi data tetapi tidak berjudul; tidak dibaca.",
			english = "The columns {letters} hold data but no heading; they were not read.",
			advice = "Beri judul seperti pada formulir, atau hapus kolomnya.",
			adviceEnglish = "Give it a heading as on the form, or delete the column.")
	private record ColumnsWithoutHeading(String letters) implements FindingFacts {
	}

}
