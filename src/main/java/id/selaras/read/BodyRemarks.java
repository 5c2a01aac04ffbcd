package id.selaras.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** What is to be said about lines of a table's body that are no rows of its own. */
final class BodyRemarks {

	private static final int NAMED = 5;

	private static final Pattern SCALE = Pattern
		.compile("(?i)\\b(?:dalam|rp\\.?)\\s+(?:ribu|juta|miliar|milyar)|\\b(?:ribu|juta|miliar|milyar)an\\b");

	private final List<Cell> repeated = new ArrayList<>();

	private final List<Cell> resembling = new ArrayList<>();

	private final List<Cell> alone = new ArrayList<>();

	private final List<Cell> footnotes = new ArrayList<>();

	private final List<Cell> withoutRows = new ArrayList<>();

	private final List<Cell> figuresOf = new ArrayList<>();

	private @Nullable Cell belowSignature;

	/** How many of the lines alone have rows below them. */
	private int followed;

	private int prepared;

	void repeated(Cell first) {
		this.repeated.add(first);
	}

	/** A heading that is not quite the table's. */
	void resembling(Cell first) {
		this.resembling.add(first);
	}

	/** A text alone in its row; below the last row it is a mere remark. */
	void alone(Cell cell) {
		this.alone.add(cell);
	}

	/** A remark by its own first sign or word. */
	void footnote(Cell cell) {
		this.footnotes.add(cell);
	}

	void rowTaken() {
		this.followed = this.alone.size();
	}

	void prepared() {
		this.prepared++;
	}

	void agencyWithoutRows(Cell name) {
		this.withoutRows.add(name);
	}

	/** Figures in the row that names an agency. */
	void figuresOf(Cell agency) {
		this.figuresOf.add(agency);
	}

	void belowSignature(Cell name) {
		this.belowSignature = name;
	}

	/** How many rows hold nothing but formulas that were prepared for entries. */
	int preparedRows() {
		return this.prepared;
	}

	List<Finding> findings(Location file, @Nullable String sheet) {
		List<Finding> findings = new ArrayList<>();
		if (!this.repeated.isEmpty()) {
			String rows = this.repeated.stream()
				.limit(NAMED)
				.map((cell) -> String.valueOf(cell.row() + 1))
				.collect(Collectors.joining(", ", "", (this.repeated.size() > NAMED) ? ", ..." : ""));
			findings.add(finding(new HeadingRepeated(rows), this.repeated.get(0), file, sheet));
		}
		for (Cell heading : this.resembling) {
			findings.add(finding(new HeadingChanges(), heading, file, sheet));
		}
		for (Cell line : this.alone.subList(0, this.followed)) {
			findings.add(finding(new LineNotRead(line.text().strip()), line, file, sheet));
		}
		List<Cell> below = new ArrayList<>(this.footnotes);
		below.addAll(this.alone.subList(this.followed, this.alone.size()));
		for (Cell line : below) {
			if (SCALE.matcher(line.text()).find()) {
				findings.add(finding(new ScaleBelowTable(line.text().strip()), line, file, sheet));
			}
		}
		for (Cell name : this.withoutRows) {
			findings.add(finding(new AgencyWithoutRows(name.text().strip()), name, file, sheet));
		}
		for (Cell name : this.figuresOf) {
			findings.add(finding(new FiguresOfAgency(), name, file, sheet));
		}
		if (this.belowSignature != null) {
			findings.add(finding(new RowsBelowSignature(), this.belowSignature, file, sheet));
		}
		return findings;
	}

	private static Finding finding(FindingFacts facts, Cell cell, Location file, @Nullable String sheet) {
		return Finding.of(facts, file.at(sheet, cell.reference()));
	}

	@FindingType(severity = Severity.INFO, text = "Judul tabel diulang di baris {rows}; baris itu dilewati.",
			english = "The table's heading is repeated in rows {rows}; they were skipped.",
			advice = "Tidak harus diperbaiki.", adviceEnglish = "Nothing must be mended.")
	private record HeadingRepeated(String rows) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Di baris ini judul kolom diulang tetapi berbeda; baris di bawahnya dibaca menurut judul pertama.",
			english = "The headings stand here again but differ; the rows below are read by the first ones.",
			advice = "Samakan judul kolomnya, atau pisahkan tabelnya dengan judul sendiri.",
			adviceEnglish = "Use the same headings, or give the second table a title of its own.")
	private record HeadingChanges() implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris ini hanya berisi teks \"{text}\"; baris-baris di bawahnya dibaca seolah-olah tidak ada teks itu.",
			english = "This row holds nothing but \"{text}\"; the rows below are read as if it were not there.",
			advice = "Tulis keterangan kelompok di kolomnya sendiri, misalnya kolom program.",
			adviceEnglish = "Write what a group is called in a column of its own, such as that of the programme.")
	private record LineNotRead(String text) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Keterangan \"{text}\" berada di bawah tabel; angka-angkanya dibaca tanpa itu.",
			english = "The note \"{text}\" stands below the table; its numbers are read without it.",
			advice = "Tulis satuan uang di judul kolom atau di atas tabel, lalu kirim ulang.",
			adviceEnglish = "Give the unit of money in the headings or above the table, then send it again.")
	private record ScaleBelowTable(String text) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING, text = "Di bawah \"{agency}\" tidak ada baris yang diisi.",
			english = "No row is filled in below \"{agency}\".",
			advice = "Isi barisnya, atau hapus nama perangkat daerah itu.",
			adviceEnglish = "Fill in its rows, or delete the agency's name.")
	private record AgencyWithoutRows(String agency) implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Di bawah tanda tangan masih ada baris berisi angka; tidak dibaca.",
			english = "There are rows with figures below the signatures; they were not read.",
			advice = "Pindahkan barisnya ke atas tanda tangan.", adviceEnglish = "Move the rows above the signatures.")
	private record RowsBelowSignature() implements FindingFacts {
	}

	@FindingType(severity = Severity.WARNING,
			text = "Baris ini memuat nama perangkat daerah dan angka; angkanya tidak dihitung.",
			english = "This row holds an agency's name and figures; the figures are not counted.",
			advice = "Tulis angka di baris indikatornya.", adviceEnglish = "Write figures in the row of an indicator.")
	private record FiguresOfAgency() implements FindingFacts {
	}

}
