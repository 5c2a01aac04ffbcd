package id.selaras.normalise;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.normalise.values.Candidate;
import id.selaras.normalise.values.Outcome;
import id.selaras.normalise.values.ReadValue;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Quantity;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cell of a quantity or money column. A value is right, or asked about; what
 * people decided about the cell stands over all that is made of it.
 */
final class ReadCell {

	private final ReadValue values;

	private final Location file;

	private final List<Finding> findings;

	private final OpenQuestions questions;

	ReadCell(Vocabulary vocabulary, Location file, List<Finding> findings, OpenQuestions questions) {
		this.values = new ReadValue(vocabulary.units(), vocabulary.grades());
		this.file = file;
		this.findings = findings;
		this.questions = questions;
	}

	Value read(Cell cell, @Nullable String sheet, Surroundings around) {
		return switch (cell.kind()) {
			case BLANK -> missing(ValueState.BLANK, cell, List.of());
			case ERROR -> rejected(cell, sheet, new CellError(cell.text()));
			case UNCOMPUTED -> rejected(cell, sheet, new FormulaNotComputed());
			// the finding on its row says why
			case MISPLACED -> missing(ValueState.REJECTED, cell, List.of());
			case DATE, NUMBER, BOOLEAN, TEXT -> value(this.values.read(cell, around), cell, sheet);
		};
	}

	private Value value(Outcome outcome, Cell cell, @Nullable String sheet) {
		if (outcome instanceof Outcome.Known known) {
			return reported(known.quantity(), cell, known.steps());
		}
		if (outcome instanceof Outcome.StatedNone none) {
			return missing(ValueState.STATED_NONE, cell, none.steps());
		}
		return (outcome instanceof Outcome.Asked asked) ? asked(asked, cell, sheet)
				: rejected(cell, sheet, new UnreadableValue(cell.text().strip()));
	}

	/** Asks about a value that was read, as others speak against it. */
	Value asked(Outcome.Asked asked, Cell cell, @Nullable String sheet) {
		return this.questions
			.ask(new Question(asked.doubt().kind(), this.file.at(sheet, cell.reference()),
					asked.doubt().about(cell.text().strip()),
					asked.candidates().stream().map(ValueChoice::alternative).toList()),
					(choice) -> isAnswer(choice, asked))
			.map((decision) -> answered(decision, asked, cell))
			.orElse(missing(ValueState.WAITING, cell, List.of()));
	}

	private static boolean isAnswer(String choice, Outcome.Asked asked) {
		return ValueChoice.isValue(choice) || asked.candidates()
			.stream()
			.anyMatch((candidate) -> ValueChoice.of(candidate.quantity()).equals(choice));
	}

	/** An answer is one of the readings, another number, or says that there is none. */
	private static Value answered(Decision decision, Outcome.Asked asked, Cell cell) {
		List<Text> steps = new ArrayList<>();
		Quantity quantity = null;
		for (Candidate candidate : asked.candidates()) {
			if (quantity == null && ValueChoice.of(candidate.quantity()).equals(decision.choice())) {
				quantity = candidate.quantity();
				steps.addAll(candidate.steps());
			}
		}
		steps.add(decision.step());
		Quantity answer = (quantity == null) ? ValueChoice.parse(decision.choice()).orElse(null) : quantity;
		return (answer == null) ? missing(ValueState.STATED_NONE, cell, steps) : reported(answer, cell, steps);
	}

	private static Value reported(Quantity quantity, Cell cell, List<Text> steps) {
		return new Value(ValueState.REPORTED, quantity, cell.text(), cell.reference(), steps);
	}

	private static Value missing(ValueState state, Cell cell, List<Text> steps) {
		return new Value(state, null, cell.text(), cell.reference(), steps);
	}

	private Value rejected(Cell cell, @Nullable String sheet, FindingFacts facts) {
		this.findings.add(Finding.of(facts, this.file.at(sheet, cell.reference())));
		return missing(ValueState.REJECTED, cell, List.of());
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
