package id.selaras.crosscheck;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.finding.Text;
import id.selaras.home.JobsFolder;
import id.selaras.normalise.FormSummary;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.normalise.ReportedRow;
import id.selaras.normalise.Value;
import id.selaras.normalise.ValueState;
import id.selaras.plan.Accumulation;
import id.selaras.plan.Agency;
import id.selaras.plan.AgencyKind;
import id.selaras.plan.Delivery;
import id.selaras.plan.Indicator;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Polarity;
import id.selaras.plan.Quantity;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Request;
import id.selaras.plan.Signatory;
import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.SmartCityStage;
import id.selaras.plan.SmartDimension;
import id.selaras.plan.Target;
import id.selaras.plan.Units;
import id.selaras.plan.Zone;
import id.selaras.receive.ArrivalDay;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import org.jspecify.annotations.Nullable;

/** A small regency in a certain situation, for tests of rules. */
public final class Situation {

	public static final Period PERIOD = new Period(2023, 4);

	private static final Units UNITS = units();

	private static final Predicates PREDICATES = new Predicates(Set.of("Tinggi", "Rendah"),
			(percent) -> (percent.compareTo(BigDecimal.valueOf(76)) >= 0) ? "Tinggi" : "Rendah");

	private static final Signatory NOBODY = new Signatory("", "", "", "", "");

	public static final Regency REGENCY = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat",
			"Manokwari", Zone.WIT, List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL,
			Delivery.AFTER_RELEASE, List.of());

	private final List<Indicator> indicators = new ArrayList<>();

	private final List<Request.Asked> asked = new ArrayList<>();

	private final List<NormalisedForm> forms = new ArrayList<>();

	private final List<Submission> submissions = new ArrayList<>();

	private final List<NormalisedForm> history = new ArrayList<>();

	private SmartCityCalendar calendar = new SmartCityCalendar(null, List.of());

	private Period period = PERIOD;

	private boolean withPlan = true;

	private boolean withRequest = true;

	public Situation plan(Indicator... planned) {
		this.indicators.addAll(List.of(planned));
		return this;
	}

	/** Another period than the usual one is looked at. */
	public Situation in(int year, int quarter) {
		this.period = new Period(year, quarter);
		return this;
	}

	public Situation withoutPlan() {
		this.withPlan = false;
		return this;
	}

	public Situation withoutRequest() {
		this.withRequest = false;
		return this;
	}

	public Situation asks(String form, String... agencies) {
		this.asked.add(new Request.Asked(List.of(form), List.of(agencies), List.of()));
		return this;
	}

	/** The smart-city programme passed a stage whose book needs forms. */
	public Situation stage(String to, String... needed) {
		LocalDate day = LocalDate.parse(to);
		this.calendar = new SmartCityCalendar(null,
				List.of(new SmartCityStage("bimtek-2", "Bimtek II", day, day, "Buku 2", List.of(needed))));
		return this;
	}

	/** A form of an earlier period. */
	public Situation earlier(int year, int quarter, ReportedRow... rows) {
		return earlierOf("dinkes", year, quarter, rows);
	}

	Situation earlierOf(String agency, int year, int quarter, ReportedRow... rows) {
		this.history.add(new NormalisedForm("e" + year + quarter, year + "/" + quarter + ".xlsx", "e81", agency,
				new Period(year, quarter), null, false, List.of(rows), new TreeMap<>(), List.of(), List.of(),
				List.of()));
		return this;
	}

	/** A form of this period that came and rules. */
	public Situation form(NormalisedForm form) {
		this.forms.add(form);
		return sent(submission(form.path(), form.agency(), form.form(), form.period(), SubmissionState.LOADED));
	}

	public Situation sent(Submission submission) {
		this.submissions.add(submission);
		return this;
	}

	public CheckInput input() {
		List<Agency> agencies = List.of(agency("dinkes", "Dinas Kesehatan", SmartDimension.LIVING),
				agency("disdik", "Dinas Pendidikan", null),
				agency("dlh", "Dinas Lingkungan Hidup", SmartDimension.ENVIRONMENT));
		PlanVersion plan = this.withPlan ? new PlanVersion("rpjmd", "RPJMD", "Perda", 2021, 2026,
				LocalDate.of(2021, 9, 1), null, this.indicators) : null;
		Request request = this.withRequest
				? new Request(this.period, "konsultan", LocalDate.of(2024, 1, 31), true, this.asked) : null;
		return new CheckInput(
				new CheckInput.About(REGENCY, agencies, this.period, this.calendar, LocalDate.of(2024, 2, 12)),
				new CheckInput.Reports(plan, Location.of("cd", "plan/rpjmd/indicators.csv"), request,
						CheckCompleteness.of(request, this.period, agencies, this.submissions), this.forms,
						this.history, this.submissions),
				new CheckSettings(Map.of(), UNITS, Tolerances.DEFAULT, PREDICATES));
	}

	/** Codes of what a rule says. */
	public List<String> codes(Rule rule) {
		return rule.check(input()).stream().map(Finding::code).toList();
	}

	/** Whether the rule has what it needs. */
	public boolean isOpenFor(Rule rule) {
		return new CrossCheck(List.of(rule)).check(input()).skipped().isEmpty();
	}

	/** What a rule says, one line a finding: code, place or subject, facts. */
	public List<String> says(Rule rule) {
		return rule.check(input()).stream().map(Situation::line).toList();
	}

	private static String line(Finding finding) {
		String place = finding.location().place();
		return finding.code() + " " + (place.isEmpty() ? finding.location().subject() : place) + " " + finding.values();
	}

	public static Indicator indicator(String id, Accumulation inYear, @Nullable String target) {
		SortedMap<Integer, Target> targets = new TreeMap<>(
				Map.of(2023, new Target((target == null) ? null : amount(target), null)));
		return new Indicator(id, "", "", "", "2.16.03", "Program", "Indikator " + id, "persen", Polarity.UP, inYear,
				Accumulation.LAST, amount("50"), targets, Target.NONE, List.of("dinkes"), null);
	}

	public static NormalisedForm form(String form, ReportedRow... rows) {
		return new NormalisedForm("ab", "2024-01-22/" + form + ".xlsx", form, "dinkes", PERIOD, null, false,
				List.of(rows), new TreeMap<>(), List.of(), List.of(), List.of());
	}

	public static NormalisedForm asking(NormalisedForm form, Question question) {
		return new NormalisedForm(form.original(), form.path(), form.form(), form.agency(), form.period(), null, false,
				form.rows(), new TreeMap<>(), List.of(), List.of(question), List.of());
	}

	/** A row of sheet F; values as {@code column=number}, {@code column=} is blank. */
	public static ReportedRow row(int row, @Nullable String indicator, String... values) {
		SortedMap<String, Value> read = new TreeMap<>();
		for (String value : values) {
			String column = value.substring(0, value.indexOf('='));
			String number = value.substring(value.indexOf('=') + 1);
			String cell = (char) ('E' + read.size()) + String.valueOf(row);
			read.put(column,
					number.isEmpty() ? new Value(ValueState.BLANK, null, "", cell, List.of())
							: new Value(ValueState.REPORTED,
									number.matches("-?\\d.*") ? amount(number) : new Quantity.Grade(number, null),
									number, cell, List.of()));
		}
		return new ReportedRow("F", row, false, "", "", "Nama " + row, "D" + row, "", indicator, Text.NONE,
				new TreeMap<>(), new TreeMap<>(), read);
	}

	public static ReportedRow withUnit(ReportedRow row, String unit) {
		return new ReportedRow(row.sheet(), row.row(), false, "", "", row.name(), row.nameCell(), unit, row.indicator(),
				row.match(), row.texts(), new TreeMap<>(Map.of("unit", "C" + row.row())), row.values());
	}

	public static ReportedRow withText(ReportedRow row, String column, String text) {
		return new ReportedRow(row.sheet(), row.row(), false, "", "", row.name(), row.nameCell(), row.unit(),
				row.indicator(), row.match(), new TreeMap<>(Map.of(column, text)),
				new TreeMap<>(Map.of(column, "O" + row.row())), row.values());
	}

	/** The same row under another programme. */
	public static ReportedRow under(ReportedRow row, String code, String programme) {
		return new ReportedRow(row.sheet(), row.row(), false, code, programme, row.name(), row.nameCell(), row.unit(),
				row.indicator(), row.match(), row.texts(),
				new TreeMap<>(Map.of("programme", "B" + row.row(), "code", "A" + row.row())), row.values());
	}

	/** The same row with several texts, as {@code column=text}. */
	public static ReportedRow withTexts(ReportedRow row, String... texts) {
		SortedMap<String, String> all = new TreeMap<>();
		SortedMap<String, String> cells = new TreeMap<>();
		for (String text : texts) {
			String column = text.substring(0, text.indexOf('='));
			all.put(column, text.substring(text.indexOf('=') + 1));
			cells.put(column, (char) ('O' + cells.size()) + String.valueOf(row.row()));
		}
		return new ReportedRow(row.sheet(), row.row(), false, "", "", row.name(), row.nameCell(), row.unit(),
				row.indicator(), row.match(), all, cells, row.values());
	}

	/** The same form, sent by another agency as another file. */
	public static NormalisedForm sentBy(String agency, String path, NormalisedForm form) {
		return new NormalisedForm("sha-" + path, path, form.form(), agency, form.period(), null, false, form.rows(),
				new TreeMap<>(), List.of(), form.questions(), List.of(), form.summaries(), new TreeMap<>());
	}

	/** The same form with a line of its own below the table, as {@code column=number}. */
	public static NormalisedForm stating(NormalisedForm form, String note, String... values) {
		SortedMap<String, BigDecimal> numbers = new TreeMap<>();
		SortedMap<String, String> words = new TreeMap<>();
		SortedMap<String, String> cells = new TreeMap<>();
		for (String value : values) {
			String column = value.substring(0, value.indexOf('='));
			String written = value.substring(value.indexOf('=') + 1);
			if (written.matches("-?\\d.*")) {
				numbers.put(column, new BigDecimal(written));
			}
			words.put(column, written);
			cells.put(column, (char) ('K' + cells.size()) + "20");
		}
		List<FormSummary> summaries = new ArrayList<>(form.summaries());
		summaries.add(new FormSummary(note, "F", numbers, words, cells));
		return new NormalisedForm(form.original(), form.path(), form.form(), form.agency(), form.period(), null, false,
				form.rows(), new TreeMap<>(), List.of(), form.questions(), List.of(), summaries, new TreeMap<>());
	}

	public static Submission submission(String path, String agency, String form, @Nullable Period period,
			SubmissionState state) {
		return new Submission("92.02", "sha-" + path, path, agency, form, period, state, 1, ArrivalDay.of(path), null,
				3);
	}

	private static Agency agency(String code, String name, @Nullable SmartDimension group) {
		return new Agency(code, name, "", List.of(), AgencyKind.OPD, group, "");
	}

	private static Quantity amount(String number) {
		return new Quantity.Amount(new BigDecimal(number));
	}

	private static Units units() {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		return jobs.vocabulary(jobs.scales()).units();
	}

}
