package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import id.selaras.finding.Text;
import id.selaras.normalise.values.Reference;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import id.selaras.sheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Pass: values in a row's own unit become values in the plan's, where both measure the
 * same: tonnes become kilograms.
 *
 * @param from the row's unit
 * @param into the plan's, or the row's where nothing is converted
 */
record ConvertUnit(Unit from, Unit into) {

	/**
	 * The pass for one row. A row that says tonnes while its numbers are the plan's
	 * kilograms has but a wrong word: its numbers stay, and the word is queried.
	 * @param planned what the plan states of the indicator, in its unit
	 * @param written numbers of the row that are beyond doubt
	 */
	static ConvertUnit of(Unit stated, Unit plan, Supplier<List<BigDecimal>> planned,
			Supplier<List<BigDecimal>> written) {
		if (stated.equals(Unit.NONE) || plan.equals(Unit.NONE)) {
			Unit known = stated.equals(Unit.NONE) ? plan : stated;
			return new ConvertUnit(known, known);
		}
		boolean other = stated.isConvertibleInto(plan) && stated.factor().compareTo(plan.factor()) != 0;
		return new ConvertUnit(stated,
				(other && !isWrongWord(stated, plan, planned.get(), written.get())) ? plan : stated);
	}

	private static boolean isWrongWord(Unit stated, Unit plan, List<BigDecimal> planned, List<BigDecimal> written) {
		List<BigDecimal> converted = written.stream().map((number) -> stated.in(plan, number)).toList();
		return (anyOfOneSize(planned, written) && !anyOfOneSize(planned, converted))
				|| (anyEqual(planned, written) && !anyEqual(planned, converted));
	}

	boolean converts() {
		return !this.from.equals(this.into);
	}

	/**
	 * Reads the cell among values in the row's unit and gives what it is in the plan's.
	 */
	Value apply(ReadCell cells, Cell cell, @Nullable String sheet, Surroundings around) {
		if (!converts()) {
			return cells.read(cell, sheet, around);
		}
		List<Reference> sizes = around.references()
			.stream()
			.map((reference) -> new Reference(reference.kind(), this.into.in(this.from, reference.value())))
			.toList();
		return converted(cells.read(cell, sheet, around.with(this.from, sizes)));
	}

	private Value converted(Value value) {
		Quantity quantity = value.quantity();
		if (quantity instanceof Quantity.Amount amount) {
			return with(value, new Quantity.Amount(this.from.in(this.into, amount.value())));
		}
		return (quantity instanceof Quantity.Range range)
				? with(value,
						new Quantity.Range(this.from.in(this.into, range.low()), this.from.in(this.into, range.high())))
				: value;
	}

	private Value with(Value value, Quantity quantity) {
		List<Text> steps = new ArrayList<>(value.steps());
		steps
			.add(new Text("satuan " + this.from.name() + " diubah menjadi " + this.into.name() + " seperti dalam RPJMD",
					"unit " + this.from.name() + " turned into the plan's " + this.into.name()));
		return new Value(value.state(), quantity, value.raw(), value.cell(), steps);
	}

	private static boolean anyOfOneSize(List<BigDecimal> planned, List<BigDecimal> written) {
		return planned.stream()
			.anyMatch((one) -> written.stream().anyMatch((other) -> Reference.areOfOneSize(one, other)));
	}

	private static boolean anyEqual(List<BigDecimal> planned, List<BigDecimal> written) {
		return planned.stream().anyMatch((one) -> written.stream().anyMatch((other) -> one.compareTo(other) == 0));
	}

}
