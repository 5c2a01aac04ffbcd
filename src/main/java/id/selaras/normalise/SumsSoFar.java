package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import id.selaras.finding.IndonesianNumber;
import id.selaras.finding.Text;
import id.selaras.normalise.values.Candidate;
import id.selaras.normalise.values.Convention;
import id.selaras.normalise.values.Doubt;
import id.selaras.normalise.values.Outcome;
import id.selaras.plan.Quantity;
import id.selaras.read.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Pass: quarters whose numbers are the sum since the year began, where each should hold
 * its own. The form's own sum of the year tells; without it, numbers that grow up to the
 * year's target and together far exceed it are asked about.
 */
final class SumsSoFar {

	private static final String QUARTER = "realised.q";

	private static final BigDecimal FAR_MORE = new BigDecimal("1.5");

	private static final BigDecimal NEARLY = new BigDecimal("0.6");

	private static final BigDecimal ABOUT = new BigDecimal("1.2");

	private final ReadCell cells;

	private final @Nullable String sheet;

	SumsSoFar(ReadCell cells, @Nullable String sheet) {
		this.cells = cells;
		this.sheet = sheet;
	}

	/**
	 * Looks at the quarters of one part.
	 * @param part such as {@code .rp}, or empty
	 * @param target of the year, or null
	 */
	void settle(SortedMap<String, Value> values, TableRow row, String part, @Nullable BigDecimal target) {
		List<String> filled = new ArrayList<>();
		List<BigDecimal> numbers = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			String id = QUARTER + quarter + part;
			BigDecimal number = number(values.get(id));
			if (number != null) {
				filled.add(id);
				numbers.add(number);
			}
			else if (!row.cell(id).isBlank()) {
				return;
			}
		}
		if (grows(numbers)) {
			settle(values, row, filled, numbers, number(values.get("realised-year" + part)), target);
		}
	}

	private void settle(SortedMap<String, Value> values, TableRow row, List<String> filled, List<BigDecimal> numbers,
			@Nullable BigDecimal total, @Nullable BigDecimal target) {
		BigDecimal last = numbers.get(numbers.size() - 1);
		BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean told = total != null && total.signum() != 0;
		boolean isLast = told && last.compareTo(total) == 0;
		boolean asks = !told && target != null && sum.compareTo(target.multiply(FAR_MORE)) >= 0
				&& last.compareTo(target.multiply(NEARLY)) >= 0 && last.compareTo(target.multiply(ABOUT)) <= 0;
		for (int i = 1; (isLast || asks) && i < filled.size(); i++) {
			String id = filled.get(i);
			Value value = values.get(id);
			if (value != null) {
				BigDecimal own = numbers.get(i).subtract(numbers.get(i - 1));
				values.put(id, isLast ? less(value, own, numbers.get(i - 1)) : asked(row, id, value, own));
			}
		}
	}

	private Value asked(TableRow row, String id, Value value, BigDecimal own) {
		Candidate difference = candidate(own, new Text("jumlah sejak awal tahun, dikurangi triwulan sebelumnya",
				"the sum since the year began, less the quarter before"));
		Candidate itself = new Candidate(value.quantity(), Convention.EITHER, value.steps(),
				new Text("angka triwulan ini saja", "the quarter's own number"));
		return this.cells.asked(new Outcome.Asked(Doubt.SUM_SO_FAR, List.of(difference, itself)), row.cell(id),
				this.sheet);
	}

	private static Value less(Value value, BigDecimal own, BigDecimal before) {
		List<Text> steps = new ArrayList<>(value.steps());
		String less = IndonesianNumber.plain(before);
		steps.add(new Text(
				"jumlah sejak awal tahun, karena jumlah setahun pada formulir sama dengan triwulan terakhir; dikurangi "
						+ less,
				"the sum since the year began, as the form's sum of the year equals the last quarter; less " + less));
		return new Value(value.state(), new Quantity.Amount(own), value.raw(), value.cell(), steps);
	}

	private static Candidate candidate(BigDecimal number, Text reason) {
		return new Candidate(new Quantity.Amount(number), Convention.EITHER, List.of(reason), reason);
	}

	/** From quarter to quarter, and not only by standing still. */
	private static boolean grows(List<BigDecimal> numbers) {
		for (int i = 1; i < numbers.size(); i++) {
			if (numbers.get(i).compareTo(numbers.get(i - 1)) < 0) {
				return false;
			}
		}
		return numbers.size() > 1 && numbers.get(0).signum() > 0
				&& numbers.get(numbers.size() - 1).compareTo(numbers.get(0)) > 0;
	}

	private static @Nullable BigDecimal number(@Nullable Value value) {
		return (value != null && value.quantity() instanceof Quantity.Amount amount) ? amount.value() : null;
	}

}
