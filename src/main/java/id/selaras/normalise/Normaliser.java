package id.selaras.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
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
		WhoseForm whose = new WhoseForm(this.context, this.agencyNames, table, file, questions, findings);
		String agency = whose.agency();
		Period period = whose.period(agency);
		int year = (period == null) ? this.context.today().getYear() : period.year();
		NormaliseRows rows = new NormaliseRows(table, file, agency, year, agency.isEmpty() ? null : namesOf(year),
				this.context.vocabulary(), earlier, findings, questions);
		rows.read();
		return new NormalisedForm(file.original(), file.file(), table.definition().id(), agency, period,
				read.modified(), false, rows.rows(), table.notes(), findings, questions.open(), rows.groups(),
				FormSummary.of(table), new TreeMap<>(read.explanations()));
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
		Finding foreign = null;
		for (StatedText stated : table.stated()) {
			String named = RegencyNames.find(stated.text()).orElse("");
			if (named.equals(regency.code())) {
				return null;
			}
			if (foreign == null && !named.isEmpty()) {
				foreign = Finding.of(new AnotherRegency(RegencyNames.nameOf(named), regency.fullName()),
						stated.location());
			}
		}
		return foreign;
	}

	/** Who sent a file that cannot be read is told by its folder or name, if at all. */
	private String agencyOfPath(Location file) {
		List<Agency> agencies = AssignAgency.ofPath(file, this.agencyNames);
		return (agencies.size() == 1) ? agencies.get(0).code() : "";
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
				one.refused(), rows, notes, findings, questions, groups, summaries, one.explanations());
	}

	@FindingType(severity = Severity.ERROR, text = "Formulir ini menyebut {stated}, padahal dikirim untuk {expected}.",
			english = "The form names {stated} but was sent for {expected}.",
			advice = "Kirim ke daerah yang benar, atau perbaiki nama daerah pada judul formulir.",
			adviceEnglish = "Send it to the right regency, or mend the regency's name in the form's title.")
	private record AnotherRegency(String stated, String expected) implements FindingFacts {
	}

}
