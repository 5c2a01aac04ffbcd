package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Accumulation;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import org.jspecify.annotations.Nullable;

/** An indicator of the plan, for tests of rules; led by dinkes unless it is told. */
public final class AnIndicator {

	private final String id;

	private String name;

	private String unit = "persen";

	private Polarity polarity = Polarity.UP;

	private Accumulation inYear = Accumulation.LAST;

	private Accumulation acrossYears = Accumulation.LAST;

	private @Nullable Quantity baseline;

	private final SortedMap<Integer, Target> targets = new TreeMap<>();

	private Target end = Target.NONE;

	private List<String> agencies = List.of("dinkes");

	private @Nullable SmartDimension dimension;

	private AnIndicator(String id) {
		this.id = id;
		this.name = "Indikator " + id;
	}

	public static AnIndicator of(String id) {
		return new AnIndicator(id);
	}

	public AnIndicator named(String written, String measuredIn) {
		this.name = written;
		this.unit = measuredIn;
		return this;
	}

	public AnIndicator down() {
		this.polarity = Polarity.DOWN;
		return this;
	}

	public AnIndicator adding(boolean quarters, boolean years) {
		this.inYear = quarters ? Accumulation.SUM : Accumulation.LAST;
		this.acrossYears = years ? Accumulation.SUM : Accumulation.LAST;
		return this;
	}

	public AnIndicator from(String number) {
		this.baseline = new Quantity.Amount(new BigDecimal(number));
		return this;
	}

	/** Targets from a year on, a year each; an empty one is none. */
	public AnIndicator targets(int firstYear, String... numbers) {
		for (int i = 0; i < numbers.length; i++) {
			Target before = this.targets.getOrDefault(firstYear + i, Target.NONE);
			this.targets.put(firstYear + i, new Target(amount(numbers[i]), before.rupiah()));
		}
		return this;
	}

	/** Budgets from a year on, a year each. */
	public AnIndicator budgets(int firstYear, String... numbers) {
		for (int i = 0; i < numbers.length; i++) {
			Target before = this.targets.getOrDefault(firstYear + i, Target.NONE);
			this.targets.put(firstYear + i, new Target(before.performance(), new BigDecimal(numbers[i])));
		}
		return this;
	}

	public AnIndicator end(String number) {
		this.end = new Target(amount(number), this.end.rupiah());
		return this;
	}

	public AnIndicator endBudget(String number) {
		this.end = new Target(this.end.performance(), new BigDecimal(number));
		return this;
	}

	public AnIndicator of(String... codes) {
		this.agencies = new ArrayList<>(List.of(codes));
		return this;
	}

	public AnIndicator in(SmartDimension smart) {
		this.dimension = smart;
		return this;
	}

	public Indicator planned() {
		return new Indicator(this.id, "", "", "", "2.16.03", "PROGRAM PENGELOLAAN APLIKASI INFORMATIKA", this.name,
				this.unit, this.polarity, this.inYear, this.acrossYears, this.baseline, this.targets, this.end,
				this.agencies, this.dimension);
	}

	private static @Nullable Quantity amount(String number) {
		return number.isEmpty() ? null : new Quantity.Amount(new BigDecimal(number));
	}

}
