package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.Part;
import id.selaras.normalise.values.CertainNumber;
import id.selaras.normalise.values.Reference;
import id.selaras.normalise.values.Surroundings;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;
import id.selaras.read.FormTable;
import id.selaras.read.TableRow;
import id.selaras.sheet.Cell;
import id.selaras.sheet.CellKind;
import org.jspecify.annotations.Nullable;

/** Pass: the values of a row, each with what is known around it. */
final class ReadRowValues {

	private static final String QUARTER = "realised.q";

	private static final Unit RUPIAH = new Unit("Rp", Unit.Dimension.MONEY, BigDecimal.ONE);

	private static final ConvertUnit PLAIN_RUPIAH = new ConvertUnit(RUPIAH, RUPIAH);

	private static final Unit PERCENT = new Unit("%", Unit.Dimension.PERCENT, BigDecimal.ONE);

	private static final Surroundings NOTHING_AROUND = Surroundings.of(Unit.NONE, List.of());

	private final FormTable table;

	private final String nameColumn;

	private final ReadCell cells;

	private final Units units;

	private final EarlierValues earlier;

	private final String agency;

	private final int year;

	private final WrittenHabits habits;

	private final MoneyUnits money;

	private final ColumnSums sums;

	private final List<FigureColumn> columns;

	/** Columns of performance that nothing computes, sorted. */
	private final List<String> performance;

	/**
	 * One row as it is read.
	 *
	 * @param converted how its unit becomes the plan's
	 * @param beside whether it stands beside the plan, which does not go so deep
	 */
	private record Row(TableRow cells, String name, @Nullable Indicator indicator, References references,
			ConvertUnit converted, boolean beside, WrittenHabits.OfRow written) {
	}

	ReadRowValues(FormTable table, Map<String, ColumnDefinition> definitions, ReadCell cells, Units units,
			EarlierValues earlier, String agency, int year) {
		this.table = table;
		this.nameColumn = table.definition().nameColumn();
		this.cells = cells;
		this.units = units;
		this.earlier = earlier;
		this.agency = agency;
		this.year = year;
		this.habits = new WrittenHabits(table, () -> earlier.habits(agency));
		this.money = new MoneyUnits(table, units);
		this.sums = new ColumnSums(table);
		this.columns = FigureColumn.of(definitions);
		this.performance = this.columns.stream()
			.filter(FigureColumn::isPerformance)
			.map(FigureColumn::id)
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	/**
	 * Values by column.
	 * @param converted how the row's unit becomes the plan's
	 * @param output of a kegiatan or sub kegiatan: no report shows its figures, and a
	 * target of five years beside the first quarter's is no reason to ask about hundreds
	 */
	SortedMap<String, Value> of(TableRow row, ConvertUnit converted, @Nullable Indicator indicator, boolean output) {
		SortedMap<String, Value> values = new TreeMap<>();
		References references = new References(indicator, this.year);
		Row read = new Row(row, row.cell(this.nameColumn).text(), indicator, references, converted,
				output && indicator == null, this.habits.of(row));
		for (FigureColumn column : this.columns) {
			Value value = value(read, column);
			values.put(column.id(), value);
			if (column.isTarget()) {
				references.addTarget(value.quantity(), column.isRupiah());
			}
		}
		if (indicator != null) {
			sumsSoFar(values, row, references, indicator);
		}
		return values;
	}

	/** Rupiah of quarters add up; performance only where the plan says so. */
	private void sumsSoFar(SortedMap<String, Value> values, TableRow row, References references, Indicator indicator) {
		SumsSoFar pass = new SumsSoFar(this.cells, this.table.sheet());
		pass.settle(values, row, Part.RP.suffix(), first(references.ofMoney()));
		if (indicator.inYear() == Accumulation.SUM) {
			pass.settle(values, row, Part.K.suffix(), first(references.of(QUARTER)));
			pass.settle(values, row, "", first(references.of(QUARTER)));
		}
	}

	private static @Nullable BigDecimal first(List<Reference> references) {
		return references.isEmpty() ? null : references.get(0).value();
	}

	private Value value(Row row, FigureColumn column) {
		Cell cell = row.cells().cell(column.id());
		if (cell.kind() == CellKind.BLANK) {
			return this.cells.read(cell, this.table.sheet(), NOTHING_AROUND);
		}
		boolean rupiah = column.isRupiah();
		boolean percent = column.isPercent();
		// what the form computes is computed again: a share of one is no reason to ask
		Unit unit = percent ? (column.isDerived() ? Unit.NONE : PERCENT) : rupiah ? RUPIAH : row.converted().from();
		Surroundings around = new Surroundings(unit, (percent || rupiah) ? null : row.references().target(column.id()),
				alike(row, column), new AroundCell(row.cells(), column.id(), row.name(), row.written(), this.sums));
		if (percent) {
			return this.cells.read(cell, this.table.sheet(), around);
		}
		ConvertUnit conversion = rupiah ? money(row, column.id()) : row.converted();
		return conversion.apply(this.cells, cell, this.table.sheet(), around);
	}

	/** What the value should be about as large as. */
	private List<Reference> alike(Row row, FigureColumn column) {
		if (column.isPercent()) {
			return List.of();
		}
		if (column.isRupiah()) {
			return row.references().ofMoney();
		}
		List<Reference> alike = row.references().of(column.id());
		Indicator indicator = row.indicator();
		if (indicator != null) {
			alike = new ArrayList<>(alike);
			References.add(alike, Reference.Kind.LAST_PERIOD,
					this.earlier.last(this.agency, indicator.id(), column.id()));
		}
		if (alike.isEmpty() && !row.beside()) {
			return sameRow(row.cells(), column.id());
		}
		return alike;
	}

	/**
	 * Millions become rupiah, unless the row's numbers are the budget's rupiah already.
	 */
	private ConvertUnit money(Row row, String id) {
		Unit stated = this.money.of(id);
		if (stated.isRupiah()) {
			return PLAIN_RUPIAH;
		}
		return ConvertUnit.of(stated, RUPIAH, () -> row.references().ofMoney().stream().map(Reference::value).toList(),
				() -> certain(row.cells(),
						this.columns.stream()
							.filter((column) -> column.isRupiah() && this.money.of(column.id()).equals(stated))
							.map(FigureColumn::id)
							.toList()));
	}

	/** How the row's unit becomes the plan's, if it does. */
	ConvertUnit conversion(TableRow row, String unit, @Nullable Indicator indicator) {
		Unit planned = (indicator == null) ? Unit.NONE : this.units.of(indicator.unit());
		Unit own = this.units.of(unit);
		return ConvertUnit.of(own.isRupiah() ? this.money.usual() : own, planned,
				() -> new References(indicator, this.year).planned(), () -> certain(row, this.performance));
	}

	/** Another number of performance in the row that is beyond doubt and not zero. */
	private List<Reference> sameRow(TableRow row, String id) {
		for (String other : this.performance) {
			Optional<BigDecimal> number = other.equals(id) ? Optional.empty() : CertainNumber.read(row.cell(other));
			if (number.isPresent() && number.get().signum() != 0) {
				return List.of(new Reference(Reference.Kind.SAME_ROW, number.get()));
			}
		}
		return List.of();
	}

	/** Numbers of the row that are beyond doubt and not zero. */
	private static List<BigDecimal> certain(TableRow row, List<String> columns) {
		return columns.stream()
			.flatMap((id) -> CertainNumber.read(row.cell(id)).stream())
			.filter((number) -> number.signum() != 0)
			.toList();
	}

}
