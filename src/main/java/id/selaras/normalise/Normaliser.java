package id.selaras.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.read.FormTable;
import id.selaras.read.ReadResult;
import id.selaras.read.StatedText;
import org.jspecify.annotations.Nullable;

/** The stage: what one file says, as typed rows of agencies, forms and periods. */
public final class Normaliser {

	private final NormaliseContext context;

	private final AgencyNames agencyNames;

	private final Map<String, IndicatorNames> indicatorNames = new ConcurrentHashMap<>();

	public Normaliser(NormaliseContext context) {
		this.context = context;
		this.agencyNames = new AgencyNames(context.regency(), context.agencies(), context.vocabulary());
	}

	/**
	 * Normalises a file.
	 * @return one form for each agency, form and period in it; at least one
	 */
	public List<NormalisedForm> normalise(ReadResult read, Location file) {
		return normalise(read, file, EarlierValues.NONE);
	}

	/**
	 * Normalises a file.
	 * @param earlier what was reported before it, as evidence for doubtful values
	 * @return one form for each agency, form and period in it; at least one
	 */
	public List<NormalisedForm> normalise(ReadResult read, Location file, EarlierValues earlier) {
		if (!read.opened() || read.tables().isEmpty()) {
			return List.of(refused(read, file, agencyOfPath(file), read.findings()));
		}
		Map<String, NormalisedForm> forms = new LinkedHashMap<>();
		for (FormTable table : read.tables()) {
			NormalisedForm form = form(table, read, file, earlier);
			String key = form.form() + "/" + form.agency() + "/" + form.period() + "/" + form.refused();
			forms.merge(key, form, Normaliser::together);
		}
		return List.copyOf(forms.values());
	}

	private NormalisedForm form(FormTable table, ReadResult read, Location file, EarlierValues earlier) {
		Finding foreign = foreignRegency(table);
		if (foreign != null) {
			return refused(read, file, "", List.of(foreign));
		}
		List<Finding> findings = new ArrayList<>(read.findings());
		OpenQuestions questions = new OpenQuestions(this.context.decisions());
		String agency = agency(table, file, questions);
		Period period = AssignPeriod.of(table, agency, this.context.requests());
		findings.addAll(PeriodDoubts.of(table, period));
		if (period == null) {
			period = questions.ask(whichPeriod(file), (choice) -> Period.parse(choice).isPresent())
				.flatMap((it) -> Period.parse(it.choice()))
				.orElse(null);
		}
		int year = (period == null) ? this.context.today().getYear() : period.year();
		NormaliseRows rows = new NormaliseRows(table, file, agency, year, agency.isEmpty() ? null : namesOf(year),
				this.context.vocabulary(), earlier, findings, questions);
		rows.read();
		return new NormalisedForm(file.original(), file.file(), table.definition().id(), agency, period,
				read.modified(), false, rows.rows(), table.notes(), findings, questions.open(), rows.groups(),
				FormSummary.of(table));
	}

	/**
	 * Code of the agency, or empty. What the form calls itself is asked once and then
	 * known in the regency; a form without any name is asked about by itself.
	 */
	private String agency(FormTable table, Location file, OpenQuestions questions) {
		String wording = (table.agency() == null) ? "" : table.agency().text();
		Optional<String> decided = questions.decided(Question.WHICH_AGENCY, "", wording)
			.map(Decision::choice)
			.filter(this::isAgency);
		if (decided.isPresent()) {
			return decided.get();
		}
		Set<Agency> agencies = AssignAgency.of(table, file, this.agencyNames);
		return (agencies.size() == 1) ? agencies.iterator().next().code()
				: questions.ask(whichAgency(file, alternatives(agencies, wording), wording), this::isAgency)
					.map(Decision::choice)
					.orElse("");
	}

	/** Those that the form names between them; otherwise those that are alike. */
	private List<Alternative> alternatives(Set<Agency> agencies, String wording) {
		return (agencies.isEmpty() && !wording.isBlank()) ? this.agencyNames.alternatives(wording)
				: agencies.stream().map((agency) -> Alternative.of(agency.code(), agency.name())).toList();
	}

	private boolean isAgency(String code) {
		return this.context.agencies().stream().anyMatch((agency) -> agency.code().equals(code));
	}

	private @Nullable IndicatorNames namesOf(int year) {
		Optional<PlanVersion> plan = this.context.planOf(year);
		return plan.isEmpty() ? null : this.indicatorNames.computeIfAbsent(plan.get().id(),
				(id) -> new IndicatorNames(plan.get(), this.context.vocabulary()));
	}

	/** The code of the regency that a form names above its table, if it names one. */
	public static Optional<String> regencyOf(FormTable table) {
		return table.stated().stream().flatMap((stated) -> RegencyNames.find(stated.text()).stream()).findFirst();
	}

	private @Nullable Finding foreignRegency(FormTable table) {
		Regency regency = this.context.regency();
		if (regency == null) {
			return null;
		}
		String own = regency.code();
		List<StatedText> naming = table.stated()
			.stream()
			.filter((stated) -> RegencyNames.find(stated.text()).isPresent())
			.toList();
		boolean namesOwn = naming.stream()
			.anyMatch((stated) -> RegencyNames.find(stated.text()).equals(Optional.of(own)));
		if (naming.isEmpty() || namesOwn) {
			return null;
		}
		String other = RegencyNames.find(naming.get(0).text()).orElseThrow();
		return Finding.of(new AnotherRegency(RegencyNames.nameOf(other), regency.fullName()), naming.get(0).location());
	}

	/** Who sent a file that cannot be read is told by its folder or name, if at all. */
	private String agencyOfPath(Location file) {
		Set<Agency> agencies = AssignAgency.ofPath(file, this.agencyNames);
		return (agencies.size() == 1) ? agencies.iterator().next().code() : "";
	}

	private static NormalisedForm refused(ReadResult read, Location file, String agency, List<Finding> findings) {
		return new NormalisedForm(file.original(), file.file(), "", agency, null, read.modified(), true, List.of(),
				new TreeMap<>(), findings, List.of(), List.of());
	}

	private static NormalisedForm together(NormalisedForm one, NormalisedForm other) {
		List<ReportedRow> rows = new ArrayList<>(one.rows());
		rows.addAll(other.rows());
		List<ReportedRow> groups = new ArrayList<>(one.groups());
		groups.addAll(other.groups());
		List<Finding> findings = new ArrayList<>(one.findings());
		other.findings().stream().filter((finding) -> !findings.contains(finding)).forEach(findings::add);
		List<Question> questions = new ArrayList<>(one.questions());
		other.questions().stream().filter((question) -> !questions.contains(question)).forEach(questions::add);
		List<FormSummary> summaries = new ArrayList<>(one.summaries());
		summaries.addAll(other.summaries());
		SortedMap<String, List<String>> notes = new TreeMap<>(one.notes());
		notes.putAll(other.notes());
		return new NormalisedForm(one.original(), one.path(), one.form(), one.agency(), one.period(), one.modified(),
				one.refused(), rows, notes, findings, questions, groups, summaries);
	}

	private static Question whichAgency(Location file, List<Alternative> alternatives, String wording) {
		return new Question(Question.WHICH_AGENCY, file,
				new Text("Formulir ini tidak menyebut perangkat daerah yang dikenal. Dari siapa formulir ini?",
						"The form names no agency that is known. Whose form is it?"),
				alternatives, wording, "");
	}

	private static Question whichPeriod(Location file) {
		return new Question(Question.WHICH_PERIOD, file,
				new Text("Formulir ini tidak menyebut tahun dan triwulannya. Untuk periode mana formulir ini?",
						"The form states neither year nor quarter. Which period is it for?"),
				List.of());
	}

	@FindingType(severity = Severity.ERROR, text = "Formulir ini menyebut {stated}, padahal dikirim untuk {expected}.",
			english = "The form names {stated} but was sent for {expected}.",
			advice = "Kirim ke daerah yang benar, atau perbaiki nama daerah pada judul formulir.",
			adviceEnglish = "Send it to the right regency, or mend the regency's name in the form's title.")
	private record AnotherRegency(String stated, String expected) implements FindingFacts {
	}

}
