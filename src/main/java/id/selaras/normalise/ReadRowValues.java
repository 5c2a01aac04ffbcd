package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.Part;
import id.selaras.normalise.values.AskedGrade;
import id.selaras.normalise.values.CertainNumber;
import id.selaras.normalise.values.Convention;
import id.selaras.normalise.values.OwnTotal;
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

	private final Map<String, ColumnDefinition> definitions;

	private final ReadCell cells;

	private final Units units;

	private final EarlierValues earlier;

	private final String agency;

	private final int year;

	private final WrittenHabits habits;

	private final MoneyUnits money;

	private final ColumnSums sums;

	private final List<String> ordered;

	/** Columns of performance that nothing computes, sorted. */
	private final List<String> performance;

	/**
	 * How a row is to be read.
	 *
	 * @param graded whether grades are asked for
	 * @param beside whether it stands beside the plan, which does not go so deep
	 */
	private record Manner(boolean graded, boolean beside, WrittenHabits.OfRow written) {
	}

	ReadRowValues(FormTable table, Map<String, ColumnDefinition> definitions, ReadCell cells, Units units,
			EarlierValues earlier, String agency, int year) {
		this.table = table;
		this.definitions = definitions;
		this.cells = cells;
		this.units = units;
		this.earlier = earlier;
		this.agency = agency;
		this.year = year;
		this.habits = new WrittenHabits(table, earlier.habits(agency));
		this.money = new MoneyUnits(table, units);
		this.sums = new ColumnSums(table);
		this.ordered = ordered();
		this.performance = definitions.entrySet()
			.stream()
			.filter((entry) -> isPerformance(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/**
	 * Values by column.
	 * @param unit as the row states it, or empty
	 * @param output of a kegiatan or sub kegiatan: no report shows its figures, and a
	 * target of five years beside the first quarter's is no reason to ask about hundreds
	 */
	SortedMap<String, Value> of(TableRow row, String unit, @Nullable Indicator indicator, boolean output) {
		SortedMap<String, Value> values = new TreeMap<>();
		References references = new References(indicator, this.year);
		ConvertUnit converted = conversion(row, unit, indicator);
		boolean graded = AskedGrade.isNamedIn(row.cell(this.table.definition().nameColumn()).text());
		WrittenHabits.OfRow written = this.habits.of(row);
		for (String id : this.ordered) {
			ColumnDefinition column = this.definitions.get(id);
			if (column != null && column.isNumeric()) {
				Value value = value(row, id, column, references, indicator, converted,
						new Manner(graded, output && indicator == null, written));
				values.put(id, value);
				if (id.startsWith("target")) {
					references.addTarget(value.quantity(), isRupiah(id, column));
				}
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

	/** Targets first: a realisation may be told by the target beside it. */
	private List<String> ordered() {
		List<String> ordered = new ArrayList<>(this.definitions.keySet());
		ordered.sort(
				Comparator.comparing((String id) -> !id.startsWith("target")).thenComparing(Comparator.naturalOrder()));
		return ordered;
	}

	private Value value(TableRow row, String id, ColumnDefinition column, References references,
			@Nullable Indicator indicator, ConvertUnit converted, Manner manner) {
		Cell cell = row.cell(id);
		if (cell.kind() == CellKind.BLANK) {
			return this.cells.read(cell, this.table.sheet(), NOTHING_AROUND);
		}
		boolean rupiah = isRupiah(id, column);
		boolean percent = column.type() == ColumnType.PERCENT || id.endsWith(Part.PERCENT.suffix());
		List<Reference> alike = new ArrayList<>(
				percent ? List.of() : rupiah ? references.ofMoney() : references.of(id));
		if (indicator != null && !percent && !rupiah) {
			References.add(alike, Reference.Kind.LAST_PERIOD, this.earlier.last(this.agency, indicator.id(), id));
		}
		if (!percent && !rupiah && alike.isEmpty() && !manner.beside()) {
			sameRow(row, id).ifPresent((number) -> alike.add(new Reference(Reference.Kind.SAME_ROW, number)));
		}
		// what the form computes is computed again: a share of one is no reason to ask
		Unit unit = percent ? (column.derived() ? Unit.NONE : PERCENT) : rupiah ? RUPIAH : converted.from();
		Surroundings around = new Surroundings(unit, (percent || rupiah) ? null : references.target(id), alike,
				manner.written().singles(id), manner.written().ranges(id), () -> totals(row, id), manner.graded());
		if (percent) {
			return this.cells.read(cell, this.table.sheet(), around);
		}
		ConvertUnit conversion = rupiah ? money(row, id, references) : converted;
		return conversion.apply(this.cells, cell, this.table.sheet(), around);
	}

	/**
	 * Millions become rupiah, unless the row's numbers are the budget's rupiah already.
	 */
	private ConvertUnit money(TableRow row, String id, References references) {
		Unit stated = this.money.of(id);
		if (stated.isRupiah()) {
			return PLAIN_RUPIAH;
		}
		List<BigDecimal> planned = references.ofMoney().stream().map(Reference::value).toList();
		List<BigDecimal> written = this.definitions.entrySet()
			.stream()
			.filter((entry) -> isRupiah(entry.getKey(), entry.getValue())
					&& this.money.of(entry.getKey()).equals(stated))
			.flatMap((entry) -> CertainNumber.read(row.cell(entry.getKey())).stream())
			.filter((number) -> number.signum() != 0)
			.toList();
		return ConvertUnit.of(stated, RUPIAH, planned, written);
	}

	private static boolean isRupiah(String id, ColumnDefinition column) {
		return id.endsWith(Part.RP.suffix()) || column.type() == ColumnType.MONEY;
	}

	/** How the row's unit becomes the plan's, if it does. */
	ConvertUnit conversion(TableRow row, String unit, @Nullable Indicator indicator) {
		Unit planned = (indicator == null) ? Unit.NONE : this.units.of(indicator.unit());
		Unit own = this.units.of(unit);
		return ConvertUnit.of(own.isRupiah() ? this.money.usual() : own, planned,
				new References(indicator, this.year).planned(), certain(row, "").toList());
	}

	/** Another number of performance in the row that is beyond doubt and not zero. */
	private Optional<BigDecimal> sameRow(TableRow row, String id) {
		return certain(row, id).findFirst();
	}

	private Stream<BigDecimal> certain(TableRow row, String except) {
		return this.performance.stream()
			.filter((id) -> !id.equals(except))
			.flatMap((id) -> CertainNumber.read(row.cell(id)).stream())
			.filter((number) -> number.signum() != 0);
	}

	private static boolean isPerformance(String id, ColumnDefinition column) {
		return column.type() == ColumnType.QUANTITY && !column.derived() && !id.endsWith(Part.RP.suffix())
				&& !id.endsWith(Part.PERCENT.suffix());
	}

	private List<OwnTotal> totals(TableRow row, String id) {
		return Stream.of(Optional.ofNullable(total(row, id)), this.sums.rest(row, id))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Of a quarter what the form's own sum of the year leaves for it. */
	private @Nullable OwnTotal total(TableRow row, String id) {
		if (!id.startsWith(QUARTER)) {
			return null;
		}
		String part = id.substring(QUARTER.length() + 1);
		Cell ofYear = row.cell("realised-year" + part);
		if (ofYear.isBlank()) {
			return null;
		}
		Map<Convention, BigDecimal> rest = new HashMap<>();
		for (Convention convention : Convention.values()) {
			Optional<BigDecimal> left = CertainNumber.read(ofYear, convention);
			for (int quarter = 1; quarter <= 4 && left.isPresent(); quarter++) {
				String other = QUARTER + quarter + part;
				if (!other.equals(id) && !row.cell(other).isBlank()) {
					Optional<BigDecimal> number = CertainNumber.read(row.cell(other), convention);
					left = left.flatMap((sum) -> number.map(sum::subtract));
				}
			}
			left.ifPresent((sum) -> rest.put(convention, sum));
		}
		return rest.isEmpty() ? null : new OwnTotal(rest, OwnTotal.OF_ROW);
	}

}
