package id.selaras.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.normalise.values.Reference;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Indicator;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Pass: values in a row's own unit become values in the plan's, where both measure the
 * same: tonnes become kilograms.
 *
 * @param from the row's unit
 * @param into the plan's
 */
record ConvertUnit(Unit from, Unit into) {

	static ConvertUnit of(Unit stated, @Nullable Indicator indicator, Units units) {
		if (indicator == null) {
			return new ConvertUnit(stated, stated);
		}
		Unit planned = units.of(indicator.unit());
		if (stated.equals(Unit.NONE)) {
			return new ConvertUnit(planned, planned);
		}
		return new ConvertUnit(stated, stated.isConvertibleInto(planned) ? planned : stated);
	}

	/**
	 * Reads the cell among values in the row's unit and gives what it is in the plan's.
	 */
	Value apply(ReadCell cells, Cell cell, @Nullable String sheet, Surroundings around) {
		if (this.from.factor().compareTo(this.into.factor()) == 0) {
			return cells.read(cell, sheet, around);
		}
		BigDecimal factor = this.into.factor().divide(this.from.factor(), MathContext.DECIMAL64);
		List<Reference> sizes = around.references()
			.stream()
			.map((reference) -> new Reference(reference.kind(), reference.value().multiply(factor)))
			.toList();
		return converted(cells.read(cell, sheet, around.with(this.from, sizes)));
	}

	private Value converted(Value value) {
		Quantity quantity = value.quantity();
		List<Text> steps = new ArrayList<>(value.steps());
		steps
			.add(new Text("satuan " + this.from.name() + " diubah menjadi " + this.into.name() + " seperti dalam RPJMD",
					"unit " + this.from.name() + " turned into the plan's " + this.into.name()));
		if (quantity instanceof Quantity.Amount amount) {
			return new Value(value.state(), new Quantity.Amount(this.from.in(this.into, amount.value())), value.raw(),
					value.cell(), steps);
		}
		return (quantity instanceof Quantity.Range range) ? new Value(value.state(),
				new Quantity.Range(this.from.in(this.into, range.low()), this.from.in(this.into, range.high())),
				value.raw(), value.cell(), steps) : value;
	}

}
