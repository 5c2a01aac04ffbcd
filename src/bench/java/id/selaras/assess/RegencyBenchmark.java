package id.selaras.assess;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckResult;
import id.selaras.crosscheck.CheckSettings;
import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.CrossCheck;
import id.selaras.crosscheck.Predicates;
import id.selaras.crosscheck.Rules;
import id.selaras.crosscheck.Situation;
import id.selaras.crosscheck.Tolerances;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import id.selaras.plan.Units;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to cross-check and assess regencies, in one thread: each with 40 forms of
 * 120 rows, 500 indicators in its plan, and 8 quarters of history.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = { "-XX:+UseSerialGC", "-Xmx1g" })
public class RegencyBenchmark {

	private static final int AGENCIES = 40;

	private static final int ROWS = 120;

	private static final int INDICATORS = 500;

	private static final Period PERIOD = new Period(2024, 1);

	private static final List<Polarity> POLARITIES = List.of(Polarity.UP, Polarity.UP, Polarity.UP, Polarity.DOWN,
			Polarity.EXACT);

	@Param({ "1", "10", "100" })
	private int regencies;

	private final Random random = new Random(20230704);

	private final JobsFolder jobs = JobsFolder.open(Path.of("jobs"));

	private final SmartCityScoring smartCity = this.jobs.smartCity();

	private final Scale scale = this.jobs.scales().get(1);

	private final Units units = this.jobs.vocabulary(List.of(this.scale)).units();

	private final CrossCheck crossCheck = new CrossCheck(Rules.discover());

	private final PlanVersion plan = new PlanVersion("rpjmd", "RPJMD", "Perda", 2022, 2026, LocalDate.of(2021, 9, 1),
			null, indicators());

	/** Eight quarters before, and the period. */
	private final List<NormalisedForm> forms = forms();

	@Benchmark
	public void checkAndAssess(Blackhole blackhole) {
		for (int i = 0; i < this.regencies; i++) {
			CheckResult check = check();
			blackhole.consume(check);
			blackhole.consume(assess(check));
		}
	}

	@Benchmark
	public void check(Blackhole blackhole) {
		for (int i = 0; i < this.regencies; i++) {
			blackhole.consume(check());
		}
	}

	private CheckResult check() {
		List<NormalisedForm> current = this.forms.stream().filter((form) -> PERIOD.equals(form.period())).toList();
		CheckInput.About about = new CheckInput.About(Situation.REGENCY, agencies(), PERIOD,
				new SmartCityCalendar(null, List.of()), LocalDate.of(2024, 4, 20));
		CheckInput.Reports reports = new CheckInput.Reports(this.plan, Map.of(), null,
				new Completeness(List.of(), List.of()), current, this.forms, List.of());
		return this.crossCheck.check(new CheckInput(about, reports,
				new CheckSettings(Map.of("e81", "Formulir E.81"), this.units, Tolerances.DEFAULT, Predicates.NONE)));
	}

	private Assessment assess(CheckResult check) {
		return Assessor.assess(new AssessInput(Situation.REGENCY, PERIOD, this.plan, this.scale,
				new Completeness(List.of(), List.of()), Set.of("e81"), this.forms, check.findings(), this.smartCity,
				Set.of("self-evaluation")));
	}

	private List<Indicator> indicators() {
		List<Indicator> indicators = new ArrayList<>();
		for (int i = 0; i < INDICATORS; i++) {
			SortedMap<Integer, Target> targets = new TreeMap<>();
			Quantity.Amount first = amount();
			for (int year = 2022; year <= 2026; year++) {
				BigDecimal grown = first.value().multiply(BigDecimal.valueOf(100 + 2L * (year - 2022), 2));
				targets.put(year, new Target(new Quantity.Amount(grown), rupiah()));
			}
			indicators.add(new Indicator("IK-" + i, "Misi", "Tujuan", "Sasaran " + i % 30,
					String.format(Locale.ROOT, "2.16.%02d", 2 + i % 80), "Program " + i % 80, "Indikator nomor " + i,
					"persen", POLARITIES.get(i % 5), Accumulation.values()[i % 2], Accumulation.values()[(i % 4) / 3],
					amount(), targets, targets.get(targets.lastKey()), List.of(agency(i % AGENCIES)),
					SmartDimension.values()[i % 6]));
		}
		return indicators;
	}

	private List<NormalisedForm> forms() {
		List<NormalisedForm> all = new ArrayList<>();
		for (int quarter = 0; quarter <= 8; quarter++) {
			Period period = new Period(2022 + quarter / 4, 1 + quarter % 4);
			for (int agency = 0; agency < AGENCIES; agency++) {
				all.add(form(agency, period));
			}
		}
		return all;
	}

	private NormalisedForm form(int agency, Period period) {
		List<ReportedRow> rows = new ArrayList<>();
		for (int row = 0; row < ROWS; row++) {
			Indicator indicator = this.plan.indicators().get((agency + row * AGENCIES) % INDICATORS);
			// the others are outputs of sub kegiatan, which no plan holds
			boolean planned = agency + row * AGENCIES < INDICATORS;
			Target target = indicator.target(period.year());
			SortedMap<String, Value> values = new TreeMap<>();
			// one in fifty is not what the plan says
			values.put("target.k",
					value((row % 50 == 0) ? amount() : (Quantity.Amount) target.performance(), "H" + row));
			values.put("target.rp", value(new Quantity.Amount(target.rupiah()), "I" + row));
			for (int quarter = 1; quarter <= 4; quarter++) {
				boolean filled = quarter <= period.quarter();
				values.put("realised.q" + quarter + ".k",
						value(filled ? reached(indicator, target) : null, "J" + quarter + row));
				values.put("realised.q" + quarter + ".rp",
						value(filled ? new Quantity.Amount(target.rupiah().multiply(new BigDecimal("0.24"))) : null,
								"K" + quarter + row));
			}
			rows.add(new ReportedRow("E.81", row, false,
					planned ? indicator.programmeCode() : indicator.programmeCode() + ".2.01.0003",
					indicator.programme(), planned ? indicator.name() : "Keluaran sub kegiatan " + row, "D" + row,
					indicator.unit(), planned ? indicator.id() : null, Text.NONE, new TreeMap<>(), new TreeMap<>(),
					values));
		}
		return new NormalisedForm("sha-" + agency + "-" + period, agency(agency) + "/E.81 " + period + ".xlsx", "e81",
				agency(agency), period, null, false, rows, new TreeMap<>(), List.of(), List.of(), List.of());
	}

	/** A little below the target, or a quarter of it. */
	private Quantity.Amount reached(Indicator indicator, Target target) {
		BigDecimal part = BigDecimal.valueOf(90 + this.random.nextInt(10), 2);
		BigDecimal whole = ((Quantity.Amount) target.performance()).value().multiply(part);
		return new Quantity.Amount(
				(indicator.inYear() == Accumulation.SUM) ? whole.multiply(new BigDecimal("0.25")) : whole);
	}

	private static List<Agency> agencies() {
		List<Agency> agencies = new ArrayList<>();
		for (int i = 0; i < AGENCIES; i++) {
			agencies.add(new Agency(agency(i), "Dinas nomor " + i, "", List.of(), AgencyKind.OPD, null, ""));
		}
		return agencies;
	}

	private static String agency(int number) {
		return "dinas-" + number;
	}

	private static Value value(Quantity.Amount amount, String cell) {
		return (amount == null) ? new Value(ValueState.BLANK, null, "", cell, List.of())
				: new Value(ValueState.REPORTED, amount, amount.value().toPlainString(), cell, List.of());
	}

	private Quantity.Amount amount() {
		return new Quantity.Amount(BigDecimal.valueOf(1 + this.random.nextInt(10_000), 2));
	}

	private BigDecimal rupiah() {
		return BigDecimal.valueOf(1 + this.random.nextInt(2_000_000_000));
	}

}
