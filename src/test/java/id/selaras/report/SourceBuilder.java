package id.selaras.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import id.selaras.assess.Achievement;
import id.selaras.assess.Aggregate;
import id.selaras.assess.Assessment;
import id.selaras.assess.Average;
import id.selaras.assess.FormFooter;
import id.selaras.assess.Formula;
import id.selaras.assess.IndicatorResult;
import id.selaras.assess.Scale;
import id.selaras.assess.SmartCityIndex;
import id.selaras.assess.Status;
import id.selaras.crosscheck.Completeness;
import id.selaras.plan.Agency;
import id.selaras.plan.Delivery;
import id.selaras.plan.Indicator;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Zone;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A regency's quarter as it comes, to be changed where a test needs it. */
final class SourceBuilder {

	static final Scale SCALE = new Scale("permendagri-86-2017", "Skala Nilai Peringkat Realisasi Kinerja",
			"Permendagri 86/2017", Scale.Validity.ALWAYS,
			List.of(new Scale.Grade("Sangat Tinggi", new BigDecimal("91")),
					new Scale.Grade("Tinggi", new BigDecimal("76")), new Scale.Grade("Sedang", new BigDecimal("66")),
					new Scale.Grade("Rendah", new BigDecimal("51")), new Scale.Grade("Sangat Rendah", null)),
			2, RoundingMode.HALF_UP, new BigDecimal("100"), true,
			Map.of(Polarity.UP, Map.of("a", formula("Semakin tinggi semakin baik", "R / T x 100")), Polarity.DOWN,
					Map.of("a", formula("Semakin rendah semakin baik", "(2 x T - R) / T x 100")), Polarity.EXACT,
					Map.of("a", formula("Tepat sasaran", "(1 - |R - T| / T) x 100"))),
			Map.of(), new BigDecimal("75"), null, "f");

	private int indicators = 45;

	private int quarter = 4;

	private int findings = 24;

	private int notes = 3;

	private boolean draft;

	private boolean longIndicators;

	private List<Agency> agencies = SubmissionSamples.AGENCIES;

	private String name = "Manokwari";

	private String role = "KEPALA BAPPEDA KABUPATEN MANOKWARI";

	private Delivery delivery = Delivery.AFTER_RELEASE;

	private MoneyStyle money = MoneyStyle.FULL;

	private @Nullable BigDecimal average = new BigDecimal("87.4512");

	static SourceBuilder aSource() {
		return new SourceBuilder();
	}

	SourceBuilder withIndicators(int number) {
		this.indicators = number;
		return this;
	}

	SourceBuilder inQuarter(int number) {
		this.quarter = number;
		return this;
	}

	SourceBuilder withFindings(int number) {
		this.findings = number;
		return this;
	}

	SourceBuilder withNotes(int number) {
		this.notes = number;
		return this;
	}

	SourceBuilder withoutAverages() {
		this.average = null;
		return this;
	}

	SourceBuilder draft() {
		this.draft = true;
		return this;
	}

	/** What is made goes out without a release. */
	SourceBuilder atOnce() {
		this.delivery = Delivery.AT_ONCE;
		return this;
	}

	SourceBuilder inMillions() {
		this.money = MoneyStyle.JUTA;
		return this;
	}

	SourceBuilder withLongNames() {
		this.name = "Kepulauan Siau Tagulandang Biaro";
		this.role = "Plt. KEPALA BADAN PERENCANAAN PEMBANGUNAN, PENELITIAN DAN PENGEMBANGAN DAERAH KABUPATEN KEPULAUAN"
				+ " SIAU TAGULANDANG BIARO";
		return this;
	}

	/** Each indicator's name has 400 characters. */
	SourceBuilder withLongIndicators() {
		this.longIndicators = true;
		return this;
	}

	SourceBuilder withAgencies(int number) {
		this.agencies = SubmissionSamples.agencies(number);
		return this;
	}

	ReportSource build() {
		return new ReportSource(regency(), this.agencies, Optional.empty(),
				new Period(SubmissionSamples.PERIOD.year(), this.quarter), "PT Nusa Cendekia Konsultan",
				Map.of("e81", "Formulir E.81", "indicators", "Tabel indikator"), FindingSamples.findings(this.findings),
				QuestionSamples.asked(),
				new Completeness(SubmissionSamples.answers(this.agencies),
						List.of(SubmissionSamples
							.submission("inbox/titipan/data lama.xlsx", "dlh", "e81", SubmissionState.LOADED))),
				SubmissionSamples.held(),
				new TreeMap<>(Map.of("sha-" + SubmissionSamples.path("disdikbud"),
						"perbaikan/disdikbud/E.81 disdikbud TW IV 2023.xlsx")),
				FindingSamples.notes(this.notes), assessment(), EntrySamples.progress(), LocalDate.of(2023, 10, 18),
				this.draft);
	}

	/** What a report is made from: for an agency's, that of Diskominfo. */
	ReportSource buildFor(ReportDefinition definition) {
		ReportSource source = build();
		return (definition.audience() == Audience.AGENCY) ? source.of(SubmissionSamples.agency("diskominfo")) : source;
	}

	private Regency regency() {
		return new Regency("92.02", this.name, RegencyKind.KABUPATEN, "Papua Barat", "Manokwari", Zone.WIT,
				List.of("PEMERINTAH KABUPATEN MANOKWARI", "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
						"Jalan Percontohan Nomor 1, Manokwari 98311"),
				new Signatory("Disusun", this.role, "Contoh Nama, S.E., M.Si.", "Pembina Utama Muda (IV/c)",
						"19700101 199503 1 001"),
				new Signatory("Disetujui", "GUBERNUR PAPUA BARAT", "", "", ""), SCALE.id(),
				Map.of("lower-is-better", "a"), this.money, this.delivery, List.of());
	}

	private Assessment assessment() {
		List<IndicatorResult> results = IndicatorSamples.results(this.indicators, this.longIndicators, this.agencies);
		PlanVersion plan = new PlanVersion("rpjmd-2021", "RPJMD Kabupaten Manokwari Tahun 2021-2026",
				"Peraturan Daerah Nomor 19 Tahun 2021", IndicatorSamples.FIRST_YEAR, IndicatorSamples.FIRST_YEAR + 4,
				LocalDate.of(2021, 12, 1), null, results.stream().map(IndicatorResult::indicator).toList());
		SortedMap<String, Aggregate> led = new TreeMap<>();
		int step = 0;
		for (Agency agency : this.agencies) {
			List<IndicatorResult> own = results.stream()
				.filter((result) -> result.agency().equals(agency.code()))
				.toList();
			if (!own.isEmpty()) {
				int counted = (int) own.stream().filter(SourceBuilder::counts).count();
				led.put(agency.code(),
						together(average(
								(counted == 0) ? null
										: new BigDecimal("112.25")
											.subtract(new BigDecimal("7.31").multiply(BigDecimal.valueOf(step++))),
								counted, own.size())));
			}
		}
		Map<SmartDimension, Aggregate> dimensions = new EnumMap<>(SmartDimension.class);
		for (SmartDimension dimension : SmartDimension.values()) {
			if (dimension != SmartDimension.ENVIRONMENT) {
				dimensions.put(dimension, together(average(this.average, 6, 9)));
			}
		}
		int counted = (int) results.stream().filter(SourceBuilder::counts).count();
		SortedMap<String, Average> footers = new TreeMap<>();
		for (String column : List.of("2022", "2023", "end")) {
			footers.put(column + ".k", average(this.average, counted, results.size()));
			footers.put(column + ".rp", average(new BigDecimal("-102.89"), counted, results.size()));
		}
		for (String column : List.of("2024", "2025", "2026")) {
			footers.put(column + ".k", average(null, 0, results.size()));
			footers.put(column + ".rp", average(null, 0, results.size()));
		}
		return new Assessment(plan, SCALE, "a", results, new TreeMap<>(),
				new Aggregate("", average(this.average, counted, results.size()),
						average(new BigDecimal("91.37"), results.size() - 1, results.size()), trend(), Map.of(),
						Map.of(), Map.of()),
				led, groups(results, Indicator::programmeCode), groups(results, Indicator::objective), dimensions,
				new FormFooter("3307-FOOTER58", footers),
				new FormFooter("3307-FOOTER60", runningYear(counted, results.size())), new TreeMap<>(),
				EntrySamples.entries(), smartCity(), List.of());
	}

	private SortedMap<String, Aggregate> groups(List<IndicatorResult> results, Function<Indicator, String> name) {
		SortedMap<String, Aggregate> groups = new TreeMap<>();
		results.forEach((result) -> groups.put(name.apply(result.indicator()), together(average(this.average, 1, 2))));
		return groups;
	}

	private static SmartCityIndex smartCity() {
		SmartCityIndex.Score score = new SmartCityIndex.Score(new BigDecimal("3.215"), 4, 5, "9202-SCSCSCSCSC");
		return new SmartCityIndex(2023, "Dasar",
				List.of(new SmartCityIndex.AspectScore("output", "Output", new BigDecimal("20"), score)),
				Map.of(SmartDimension.GOVERNANCE, score), 0, new BigDecimal("3.31"), null, new BigDecimal("0.25"),
				"20 x 3,215", "9202-SCNDEXSCSC");
	}

	private SortedMap<String, Average> runningYear(int counted, int total) {
		SortedMap<String, Average> footers = new TreeMap<>();
		for (String column : List.of("q1", "q2", "q3", "q4", "year")) {
			footers.put(column + ".k", average(this.average, counted, total));
			footers.put(column + ".rp", average(new BigDecimal("91.37"), counted, total));
		}
		return footers;
	}

	private static Formula formula(String name, String text) {
		return new Formula(name, "Dasar", text, null);
	}

	private static boolean counts(IndicatorResult result) {
		Achievement achievement = result.current().performanceAchievement();
		return achievement.percent() != null;
	}

	private static Aggregate together(Average performance) {
		return new Aggregate("9202-GRGRGRGRGR", performance, average(null, 0, 0), trend(), Map.of(), Map.of(),
				Map.of(Status.ACHIEVED, 1, Status.NEEDS_EFFORT, 2));
	}

	/** A quarter in which nothing can be told lies between others. */
	private static List<Average> trend() {
		return List.of(average(new BigDecimal("21.5"), 3, 4), average(null, 0, 4),
				average(new BigDecimal("71.25"), 4, 4), average(new BigDecimal("104.125"), 4, 4));
	}

	private static Average average(@Nullable BigDecimal percent, int counted, int total) {
		return new Average(percent, (percent != null) ? SCALE.predicate(percent) : null, counted, total);
	}

}
