package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cell of a quantity or money column. A value is right, or asked about: what
 * two readings fit and the reference values do not settle becomes a question.
 */
final class ReadCell {

	private static final Set<String> NONE = Set.of("-", "--", "\u2013", "\u2014", "n/a", "na", "n.a", "n.a.",
			"nihil data", "tidak ada data", "belum ada data", "belum tersedia", "data belum tersedia", "tad",
			"belum rilis", "belum dirilis", "tidak tersedia");

	private final WrittenGrade grades;

	private final Location file;

	private final List<Finding> findings;

	private final OpenQuestions questions;

	ReadCell(List<List<String>> grades, Location file, List<Finding> findings, OpenQuestions questions) {
		this.grades = new WrittenGrade(grades);
		this.file = file;
		this.findings = findings;
		this.questions = questions;
	}

	/**
	 * Reads a cell.
	 * @param unit of the indicator, or empty
	 * @param references values that should be of the same size: target, baseline
	 */
	Value read(Cell cell, @Nullable String sheet, String unit, List<BigDecimal> references) {
		return switch (cell.kind()) {
			case BLANK -> missing(ValueState.BLANK, cell);
			case ERROR -> rejected(cell, sheet, new CellError(cell.text()));
			case UNCOMPUTED -> rejected(cell, sheet, new FormulaNotComputed());
			case DATE -> asked(cell, sheet, "date-in-number-column", dateText(cell), List.of());
			case NUMBER -> number(cell, sheet, unit, references);
			case BOOLEAN, TEXT -> text(cell, sheet, unit, references);
		};
	}

	private Value number(Cell cell, @Nullable String sheet, String unit, List<BigDecimal> references) {
		BigDecimal number = Objects.requireNonNull(cell.number());
		if (isPercentFormat(cell.format())) {
			return reported(new Quantity.Amount(plain(number.movePointRight(2))), cell,
					List.of("angka dengan format persen, dikali 100"));
		}
		BigDecimal hundredfold = number.movePointRight(2);
		if (Units.isPercent(unit) && number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0
				&& Evidence.fits(hundredfold, references) && !Evidence.fits(number, references)) {
			return asked(cell, sheet, "fraction-or-percent", fractionText(cell), List.of(hundredfold, number));
		}
		BigDecimal thousandfold = number.movePointRight(3);
		if (!Units.isPercent(unit) && number.stripTrailingZeros().scale() > 0 && Evidence.fits(thousandfold, references)
				&& !Evidence.fits(number, references)) {
			return asked(cell, sheet, "thousandfold", thousandfoldText(cell), List.of(number, thousandfold));
		}
		return reported(new Quantity.Amount(plain(number)), cell, List.of("angka"));
	}

	private Value text(Cell cell, @Nullable String sheet, String unit, List<BigDecimal> references) {
		String raw = cell.text().strip();
		if (NONE.contains(raw.toLowerCase(Locale.ROOT))) {
			return missing(ValueState.STATED_NONE, cell);
		}
		Quantity.Grade grade = this.grades.read(raw);
		if (grade != null) {
			return reported(grade, cell, List.of("predikat"));
		}
		WrittenNumber number = WrittenNumber.read(raw);
		if (number != null) {
			return written(number, cell, sheet, unit, references);
		}
		Quantity.Range range = WrittenRange.read(raw);
		if (range != null) {
			return reported(range, cell, List.of("kisaran"));
		}
		BigDecimal counted = WrittenCount.read(raw, unit);
		if (counted != null) {
			return reported(new Quantity.Amount(counted), cell, List.of("hitungan \"sekian dari sekian\""));
		}
		boolean looksComputed = raw.startsWith("=") || raw.startsWith("#");
		if (raw.chars().noneMatch(Character::isDigit) && !looksComputed && !expectsNumber(unit, references)) {
			return reported(new Quantity.Words(raw), cell, List.of("kata-kata"));
		}
		return rejected(cell, sheet, new UnreadableValue(raw));
	}

	/** Words may answer a target in words; beside a number they are no answer. */
	private static boolean expectsNumber(String unit, List<BigDecimal> references) {
		return !references.isEmpty() || unit.equals("Rp") || Units.isPercent(unit) || Units.isCounted(unit);
	}

	private Value written(WrittenNumber number, Cell cell, @Nullable String sheet, String unit,
			List<BigDecimal> references) {
		List<String> steps = new ArrayList<>(List.of("teks dibaca sebagai angka"));
		if (!number.remark().isEmpty()) {
			steps.add("keterangan di belakang angka: " + number.remark());
		}
		if (number.readings().size() == 1) {
			return reported(new Quantity.Amount(number.readings().get(0)), cell, steps);
		}
		BigDecimal settled = Evidence.settle(number.readings(), unit, references);
		if (settled == null) {
			return asked(cell, sheet, "which-number", whichText(cell), number.readings());
		}
		steps.add("pemisah ditentukan oleh target, nilai pembanding, atau satuan");
		return reported(new Quantity.Amount(settled), cell, steps);
	}

	private static Value reported(Quantity quantity, Cell cell, List<String> steps) {
		return new Value(ValueState.REPORTED, quantity, cell.text(), cell.reference(), steps);
	}

	private static Value missing(ValueState state, Cell cell) {
		return new Value(state, null, cell.text(), cell.reference(), List.of());
	}

	private Value rejected(Cell cell, @Nullable String sheet, FindingFacts facts) {
		this.findings.add(Finding.of(facts, this.file.at(sheet, cell.reference())));
		return missing(ValueState.REJECTED, cell);
	}

	private Value asked(Cell cell, @Nullable String sheet, String kind, Text text, List<BigDecimal> alternatives) {
		return this.questions
			.ask(new Question(kind, this.file.at(sheet, cell.reference()), text,
					alternatives.stream().map(Alternative::of).toList()))
			.map((decision) -> answered(decision, cell))
			.orElse(missing(ValueState.WAITING, cell));
	}

	/** An answer is a number, or says that there is none. */
	private static Value answered(Decision decision, Cell cell) {
		BigDecimal number = IndonesianNumber.parse(decision.choice()).orElse(null);
		return (number == null) ? missing(ValueState.STATED_NONE, cell)
				: reported(new Quantity.Amount(number), cell, List.of(decision.step().indonesian()));
	}

	private static BigDecimal plain(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	/**
	 * A percent sign in quotes is decoration: the number is in percent points already.
	 */
	private static boolean isPercentFormat(String format) {
		return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
	}

	private static Text dateText(Cell cell) {
		return new Text("Sel berisi tanggal (" + cell.text() + "), padahal kolom ini berisi angka. Berapa angkanya?",
				"The cell holds a date (" + cell.text() + ") in a column of numbers. Which number is meant?");
	}

	private static Text fractionText(Cell cell) {
		return new Text("Angka " + cell.text() + " di kolom persen. Apakah maksudnya pecahan (dikali 100)?",
				"The number " + cell.text() + " stands in a column of percentages. Is a fraction meant?");
	}

	private static Text thousandfoldText(Cell cell) {
		return new Text(
				"Angka " + cell.text() + " seribu kali lebih kecil daripada targetnya. Apakah titik ribuannya hilang?",
				"The number " + cell.text() + " is a thousand times below its target. Was a thousands dot lost?");
	}

	private static Text whichText(Cell cell) {
		return new Text("\"" + cell.text() + "\" dapat dibaca dua cara. Yang mana yang benar?",
				"\"" + cell.text() + "\" can be read in two ways. Which one is right?");
	}

	@FindingType(severity = Severity.ERROR, text = "Sel berisi galat rumus {error}.",
			english = "The cell holds the formula error {error}.",
			advice = "Perbaiki rumusnya atau ketik angkanya langsung.",
			adviceEnglish = "Mend the formula or type the number itself.")
	record CellError(String error) implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR,
			text = "Rumus di sel ini belum dihitung, jadi tidak ada hasil untuk dibaca.",
			english = "The formula in this cell was never computed, so there is no result to read.",
			advice = "Buka berkas di Excel atau LibreOffice, simpan, lalu kirim ulang.",
			adviceEnglish = "Open the file in Excel or LibreOffice, save it and send it again.")
	record FormulaNotComputed() implements FindingFacts {
	}

	@FindingType(severity = Severity.ERROR, text = "Isi sel \"{raw}\" tidak dapat dibaca sebagai angka.",
			english = "The content \"{raw}\" cannot be read as a number.",
			advice = "Tulis satu angka saja, desimal dengan koma; keterangan ditulis di kolom Keterangan.",
			adviceEnglish = "Write one number only; remarks belong in the remarks column.")
	record UnreadableValue(String raw) implements FindingFacts {
	}

}
