package id.selaras.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.form.Part;
import id.selaras.normalise.values.WrittenRange;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Pass: what the targets of one indicator, laid side by side, say against one of them. It
 * was read rightly; whether it was meant so only the plan's keeper knows.
 */
final class PlanTargetDoubts {

	/** Fewer values show no order and no size that one of them could break. */
	private static final int ENOUGH = 3;

	private static final BigDecimal FAR = BigDecimal.valueOf(5);

	private static final BigDecimal TWICE = BigDecimal.valueOf(2);

	/** Digits by which a decimal mark is lost or moved. */
	private static final List<Integer> SHIFTS = List.of(1, 2, 3);

	private static final int COLONS_OF_TWO_RATIOS = 3;

	private final Location sheet;

	private final List<Finding> findings;

	/**
	 * A pass over rows of one sheet.
	 * @param findings to which those of this pass are added
	 */
	PlanTargetDoubts(Location sheet, List<Finding> findings) {
		this.sheet = sheet;
		this.findings = findings;
	}

	/**
	 * Looks at the row's targets.
	 * @param read values by column
	 */
	void look(SortedMap<String, Value> read, Unit unit) {
		List<Value> all = read.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().endsWith(Part.RP.suffix()))
			.map(Map.Entry::getValue)
			.filter((value) -> value.quantity() != null)
			.toList();
		List<Value> targets = read.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith("target.") && entry.getKey().endsWith(Part.K.suffix()))
			.map(Map.Entry::getValue)
			.filter((value) -> value.quantity() != null)
			.toList();
		say(all, (value) -> unit.isOfNumbers() && value.quantity() instanceof Quantity.Words,
				(value, cells) -> new PlanWordsForNumber(value.raw().strip(), unit.name(), cells));
		say(all, PlanTargetDoubts::isRatioTwice,
				(value, cells) -> new PlanRatioTwice(value.raw().strip(), text(value), cells));
		turned(targets).forEach((value) -> add(value, new PlanRangeTurned(value.raw().strip())));
		Value baseline = read.get("baseline");
		if (baseline != null && !unit.isCounted() && isShifted(baseline, targets)) {
			add(baseline, new PlanBaselineOutOfLine(baseline.raw().strip(), rowOf(targets, baseline)));
		}
		outliers(targets)
			.forEach((value) -> add(value, new PlanTargetOutOfLine(value.raw().strip(), rowOf(targets, value))));
	}

	private void say(List<Value> values, Predicate<Value> doubtful, Facts facts) {
		List<Value> found = values.stream().filter(doubtful).toList();
		if (!found.isEmpty()) {
			String cells = found.stream().map(Value::cell).collect(Collectors.joining(", "));
			add(found.get(0), facts.of(found.get(0), cells));
		}
	}

	private void add(Value value, FindingFacts facts) {
		this.findings.add(Finding.of(facts, this.sheet.at(this.sheet.sheet(), value.cell())));
	}

	/** "1 : 30:1 : 30": one ratio was kept of the two that stand there. */
	private static boolean isRatioTwice(Value value) {
		return value.quantity() instanceof Quantity.Words
				&& value.raw().chars().filter((letter) -> letter == ':').count() == COLONS_OF_TWO_RATIOS;
	}

	private static String text(Value value) {
		return (value.quantity() instanceof Quantity.Words words) ? words.text() : value.raw();
	}

	/** Ranges against the order of most others: all downwards is how some rows fall. */
	private static List<Value> turned(List<Value> targets) {
		List<Value> up = new ArrayList<>();
		List<Value> down = new ArrayList<>();
		for (Value value : targets) {
			int direction = (value.quantity() instanceof Quantity.Range range)
					? WrittenRange.direction(value.raw(), range) : 0;
			if (direction != 0) {
				((direction > 0) ? up : down).add(value);
			}
		}
		List<Value> fewer = (up.size() < down.size()) ? up : down;
		return (up.size() + down.size() > ENOUGH && fewer.size() == 1) ? fewer : List.of();
	}

	/** One value that is far from all others, which are near to each other. */
	private static List<Value> outliers(List<Value> targets) {
		List<Value> numbers = targets.stream().filter((value) -> size(value) != null).toList();
		if (numbers.size() <= ENOUGH) {
			return List.of();
		}
		List<Value> found = numbers.stream().filter((value) -> isFarFromOthers(value, numbers)).toList();
		return (found.size() == 1) ? found : List.of();
	}

	/** 900 before targets of 92 to 98: ten or more times as much as one of them. */
	private static boolean isShifted(Value baseline, List<Value> targets) {
		List<BigDecimal> sizes = targets.stream()
			.filter((value) -> size(value) != null)
			.map((value) -> Objects.requireNonNull(size(value)).abs())
			.sorted()
			.toList();
		BigDecimal own = size(baseline);
		if (own == null || sizes.size() < ENOUGH || !isNear(sizes)) {
			return false;
		}
		BigDecimal least = sizes.get(0);
		BigDecimal most = sizes.get(sizes.size() - 1);
		return own.abs().compareTo(most.multiply(FAR)) > 0 && SHIFTS.stream()
			.map(own.abs()::movePointLeft)
			.anyMatch((shifted) -> shifted.multiply(TWICE).compareTo(least) >= 0 && shifted.compareTo(most) <= 0);
	}

	private static boolean isNear(List<BigDecimal> sorted) {
		BigDecimal least = sorted.get(0);
		return least.signum() > 0 && sorted.get(sorted.size() - 1).compareTo(least.multiply(TWICE)) <= 0;
	}

	private static boolean isFarFromOthers(Value value, List<Value> numbers) {
		BigDecimal own = Objects.requireNonNull(size(value)).abs();
		List<BigDecimal> others = numbers.stream()
			.filter((other) -> !other.cell().equals(value.cell()))
			.map((other) -> Objects.requireNonNull(size(other)).abs())
			.sorted()
			.toList();
		BigDecimal least = others.get(0);
		BigDecimal most = others.get(others.size() - 1);
		return isNear(others) && (own.multiply(FAR).compareTo(least) < 0 || own.compareTo(most.multiply(FAR)) > 0);
	}

	private static @Nullable BigDecimal size(Value value) {
		if (value.quantity() instanceof Quantity.Amount amount) {
			return amount.value();
		}
		return (value.quantity() instanceof Quantity.Range range) ? range.high() : null;
	}

	private static String rowOf(List<Value> targets, Value except) {
		return targets.stream()
			.filter((value) -> !value.cell().equals(except.cell()))
			.map((value) -> value.raw().strip())
			.collect(Collectors.joining("; "));
	}

	private interface Facts {

		FindingFacts of(Value value, String cells);

	}

	@FindingType(severity = Severity.QUERY, text = "\"{written}\" ditulis di baris bersatuan {unit} (sel {cells}).",
			english = "\"{written}\" stands in a row whose unit is {unit} (cells {cells}).",
			advice = "Tulis angkanya, atau ganti satuannya dengan predikat atau kategori.",
			adviceEnglish = "Write the number, or make the unit a grade or category.")
	private record PlanWordsForNumber(String written, String unit, String cells) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "\"{written}\" menyebut perbandingan yang sama dua kali; dibaca \"{read}\" (sel {cells}).",
			english = "\"{written}\" states the same ratio twice; read as \"{read}\" (cells {cells}).",
			advice = "Tulis satu perbandingan saja, atau kisaran dengan dua batas yang berbeda.",
			adviceEnglish = "Write one ratio only, or a range with two different bounds.")
	private record PlanRatioTwice(String written, String read, String cells) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Kisaran \"{written}\" ditulis terbalik, padahal kisaran lain pada baris ini tidak.",
			english = "The range \"{written}\" runs the other way than the others of its row.",
			advice = "Periksa kedua batasnya; salah satunya mungkin salah ketik.",
			adviceEnglish = "Check both bounds; one of them may be mistyped.")
	private record PlanRangeTurned(String written) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Target \"{written}\" jauh berbeda dari target lain pada baris ini: {others}.",
			english = "The target \"{written}\" is far from the others of its row: {others}.",
			advice = "Periksa angkanya; tanda desimal atau satu angka mungkin hilang.",
			adviceEnglish = "Check the number; a decimal mark or a digit may be lost.")
	private record PlanTargetOutOfLine(String written, String others) implements FindingFacts {
	}

	@FindingType(severity = Severity.QUERY,
			text = "Kondisi awal \"{written}\" jauh lebih besar daripada target pada baris ini: {targets}.",
			english = "The baseline \"{written}\" is far above the targets of its row: {targets}.",
			advice = "Periksa angkanya; tanda desimal mungkin hilang.",
			adviceEnglish = "Check the number; a decimal mark may be lost.")
	private record PlanBaselineOutOfLine(String written, String targets) implements FindingFacts {
	}

}
