package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import id.selaras.plan.Units;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of one cell that is not blank: grammar first, then evidence, then
 * suspicion, as a number that could be read may still be a thousand times off.
 */
public final class ReadValue {

	private final Units units;

	private final GradeText grades;

	/**
	 * A reader.
	 * @param scales names of grades, scale by scale
	 */
	public ReadValue(Units units, List<List<String>> scales) {
		this.units = units;
		this.grades = new GradeText(scales);
	}

	public Outcome read(Cell cell, Surroundings around) {
		Meaning meaning = meaning(cell, around);
		if (meaning instanceof Meaning.StatedNone none) {
			return new Outcome.StatedNone(List.of(none.step()));
		}
		if (meaning instanceof Meaning.Asked asked) {
			return new Outcome.Asked(asked.doubt(), asked.candidates());
		}
		return (meaning instanceof Meaning.Readings readings) ? settled(readings, cell, readings.among(around))
				: new Outcome.Unreadable();
	}

	private Meaning meaning(Cell cell, Surroundings around) {
		BigDecimal number = cell.number();
		if (cell.kind() == CellKind.DATE) {
			return DateCell.meaning(cell.text(), number, cell.format(), around);
		}
		return (cell.kind() == CellKind.NUMBER && number != null) ? NumberCell.meaning(number, cell.format(), around)
				: new TextCell(this.units, this.grades, around).meaning(cell.text());
	}

	private static Outcome settled(Meaning.Readings readings, Cell cell, Surroundings around) {
		Judge judge = new Judge(around);
		Candidate settled = judge.settled(readings);
		if (settled == null) {
			boolean separators = readings.doubt() == Doubt.WHICH_NUMBER;
			return new Outcome.Asked(readings.doubt(),
					separators ? judge.ordered(readings.candidates()) : readings.candidates());
		}
		Outcome.Asked suspected = suspected(settled, cell, around);
		Quantity quantity = settled.quantity();
		if (suspected != null) {
			return suspected;
		}
		return (quantity == null) ? new Outcome.StatedNone(List.of(Text.NONE))
				: new Outcome.Known(quantity, settled.steps());
	}

	private static Outcome.@Nullable Asked suspected(Candidate read, Cell cell, Surroundings around) {
		BigDecimal size = read.size();
		if (size == null) {
			return null;
		}
		boolean typed = cell.kind() == CellKind.NUMBER && !NumberCell.isPercent(cell.format());
		for (Suspicion suspicion : Suspicion.ALL) {
			Outcome.Asked asked = suspicion.about(read, size, typed, around);
			if (asked != null) {
				return new Outcome.Asked(asked.doubt(), asked.candidates().stream().map(read::like).toList());
			}
		}
		return null;
	}

}
