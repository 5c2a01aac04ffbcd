package id.selaras.crosscheck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.finding.Location;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Agency;
import id.selaras.plan.Indicator;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.Request;
import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.Units;
import id.selaras.receive.Submission;
import org.jspecify.annotations.Nullable;

/** All that a rule may look at: one regency and period. */
public final class CheckInput {

	private final About about;

	private final Reports reports;

	private final CheckSettings settings;

	private final RowIndex index;

	private final Map<String, Set<String>> agenciesByName = new HashMap<>();

	/**
	 * What is checked, and when.
	 *
	 * @param calendar of the smart-city programme
	 */
	public record About(Regency regency, List<Agency> agencies, Period period, SmartCityCalendar calendar,
			LocalDate today) {

		public About {
			agencies = List.copyOf(agencies);
		}

	}

	/**
	 * What was planned, asked and sent.
	 *
	 * @param plan the plan that rules the year, or null
	 * @param planPlaces where its indicators stand, by id
	 * @param request for the period, or null
	 * @param forms the ruling forms of the period
	 * @param history the ruling forms of all periods; those of later ones are not looked
	 * at
	 * @param submissions of the regency, all states
	 */
	public record Reports(@Nullable PlanVersion plan, Map<String, Location> planPlaces, @Nullable Request request,
			Completeness completeness, List<NormalisedForm> forms, List<NormalisedForm> history,
			List<Submission> submissions) {

		public Reports {
			planPlaces = Map.copyOf(planPlaces);
			forms = List.copyOf(forms);
			history = List.copyOf(history);
			submissions = List.copyOf(submissions);
		}

	}

	public CheckInput(About about, Reports reports, CheckSettings settings) {
		this.about = about;
		this.reports = reports;
		this.settings = settings;
		this.index = new RowIndex(reports.plan(), about.period(), reports.forms(), reports.history());
		for (Agency agency : about.agencies()) {
			Stream.concat(Stream.of(agency.name(), agency.shortName(), agency.code()), agency.aliases().stream())
				.map((name) -> name.toLowerCase(Locale.ROOT))
				.forEach((name) -> this.agenciesByName.computeIfAbsent(name, (key) -> new HashSet<>())
					.add(agency.code()));
		}
	}

	public Regency regency() {
		return this.about.regency();
	}

	public List<Agency> agencies() {
		return this.about.agencies();
	}

	public Period period() {
		return this.about.period();
	}

	public SmartCityCalendar calendar() {
		return this.about.calendar();
	}

	public LocalDate today() {
		return this.about.today();
	}

	/** The plan that rules the year, or null. */
	public @Nullable PlanVersion plan() {
		return this.reports.plan();
	}

	/** Where the plan's indicators stand, by id. */
	public Map<String, Location> planPlaces() {
		return this.reports.planPlaces();
	}

	public @Nullable Request request() {
		return this.reports.request();
	}

	public Completeness completeness() {
		return this.reports.completeness();
	}

	/** The ruling forms of the period. */
	public List<NormalisedForm> forms() {
		return this.reports.forms();
	}

	public List<Submission> submissions() {
		return this.reports.submissions();
	}

	public Tolerances tolerances() {
		return this.settings.tolerances();
	}

	public Units units() {
		return this.settings.units();
	}

	public Predicates predicates() {
		return this.settings.predicates();
	}

	/** All rows of the period. */
	public List<CheckedRow> rows() {
		return this.index.rows();
	}

	/** The period's rows of one form. */
	public List<CheckedRow> rows(String form) {
		return this.index.rows().stream().filter((row) -> row.form().form().equals(form)).toList();
	}

	/** The plan's indicator that a row is about. */
	public Optional<Indicator> indicator(CheckedRow row) {
		return Optional.ofNullable(this.index.indicator(row));
	}

	/** The period's rows that are about an indicator of the plan; none without a plan. */
	public List<PlannedRow> plannedRows() {
		return this.index.planned();
	}

	/** What the same agency reported on the same before the period, the oldest first. */
	public List<CheckedRow> earlier(PlannedRow row) {
		return this.index.earlier(row.form().agency(), row.indicator().id());
	}

	public Optional<Agency> agency(String code) {
		return agencies().stream().filter((agency) -> agency.code().equals(code)).findFirst();
	}

	/**
	 * Codes of the agencies that are called exactly so.
	 * @param name in small letters
	 */
	public Set<String> agenciesCalled(String name) {
		return this.agenciesByName.getOrDefault(name, Set.of());
	}

	/** The agency's name, or its code where it is not listed. */
	public String agencyName(String code) {
		return agency(code).map(Agency::name).orElse(code);
	}

	/** The form's name as users call it, or its id. */
	public String formName(String id) {
		return this.settings.formNames().getOrDefault(id, id);
	}

	/**
	 * The forms of which one answers, by name: "Formulir E.81 atau Capaian Indikator".
	 */
	public String formNames(List<String> ids) {
		return ids.stream().map(this::formName).collect(Collectors.joining(" atau "));
	}

}
