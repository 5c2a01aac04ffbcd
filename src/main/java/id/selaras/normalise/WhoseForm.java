package id.selaras.normalise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.plan.Agency;
import id.selaras.plan.Period;
import id.selaras.read.FormTable;
import id.selaras.read.PeriodHint;
import id.selaras.read.StatedText;
import org.jspecify.annotations.Nullable;

/**
 * Pass: agency and period of a table, asked about where the form leaves them open. Each
 * table is asked about by itself, at its own place.
 */
final class WhoseForm {

	private final NormaliseContext context;

	private final AgencyNames names;

	private final FormTable table;

	private final Location file;

	private final OpenQuestions questions;

	private final List<Finding> findings;

	WhoseForm(NormaliseContext context, AgencyNames names, FormTable table, Location file, OpenQuestions questions,
			List<Finding> findings) {
		this.context = context;
		this.names = names;
		this.table = table;
		this.file = file;
		this.questions = questions;
		this.findings = findings;
	}

	/**
	 * Code of the agency, or empty. What the form calls itself is asked once and then
	 * known in the regency; a form without any name, or with several, is asked about by
	 * itself.
	 */
	String agency() {
		StatedText stated = this.table.agency();
		String wording = (stated == null) ? "" : stated.text();
		Optional<String> decided = this.questions.decided(Question.WHICH_AGENCY, "", wording)
			.map(Decision::choice)
			.filter(this::isAgency);
		if (decided.isPresent()) {
			return decided.get();
		}
		AssignAgency assigned = AssignAgency.of(this.table, this.file, this.names);
		if (!assigned.agency().isEmpty()) {
			this.findings.addAll(AssignAgency.differing(this.table, assigned.agency(), this.names));
			notePath(assigned.agency());
			return assigned.agency();
		}
		return this.questions.ask(whichAgency(assigned.alternatives(), wording), this::isAgency)
			.map(Decision::choice)
			.orElse("");
	}

	/**
	 * The form goes before folders and file name, but what they say else may be the
	 * truth.
	 */
	private void notePath(String agency) {
		List<Agency> other = AssignAgency.ofPath(this.file, this.names);
		if (other.size() == 1 && !other.get(0).code().equals(agency)) {
			String own = this.context.agencies()
				.stream()
				.filter((one) -> one.code().equals(agency))
				.map(Agency::name)
				.findFirst()
				.orElse(agency);
			this.findings.add(Finding.of(new AgencyContradicted(other.get(0).name(), own), this.file));
		}
	}

	@Nullable Period period(String agency) {
		Period period = AssignPeriod.of(this.table, agency, this.context.requests());
		this.findings.addAll(PeriodDoubts.of(this.table, period, this.file));
		return (period != null) ? period
				: this.questions.ask(whichPeriod(), (choice) -> Period.parse(choice).isPresent())
					.flatMap((decision) -> Period.parse(decision.choice()))
					.orElse(null);
	}

	private boolean isAgency(String code) {
		return this.context.agencies().stream().map(Agency::code).anyMatch(code::equals);
	}

	private Question whichAgency(List<Alternative> alternatives, String wording) {
		List<StatedText> named = this.table.agencies();
		String cells = named.stream().map(WhoseForm::shown).collect(Collectors.joining(", "));
		Location place = named.isEmpty() ? heading() : named.get(0).location();
		Text text = named.isEmpty()
				? new Text(indonesianTable() + " tidak menyebut perangkat daerah. Dari siapa formulir ini?",
						englishTable() + " names no agency. Whose form is it?")
				: (named.size() == 1)
						? new Text(
								indonesianTable() + " menyebut perangkat daerah yang tidak dikenal: " + cells
										+ ". Dari siapa formulir ini?",
								englishTable() + " names an agency that is not known: " + cells + ". Whose form is it?")
						: new Text(
								indonesianTable() + " menyebut beberapa perangkat daerah: " + cells
										+ ". Dari siapa formulir ini?",
								englishTable() + " names several agencies: " + cells + ". Whose form is it?");
		return new Question(Question.WHICH_AGENCY, place, text, alternatives, wording, "");
	}

	private Question whichPeriod() {
		String hints = this.table.periods().stream().map(WhoseForm::shown).distinct().collect(Collectors.joining(", "));
		Text text = hints.isEmpty()
				? new Text(
						indonesianTable() + " tidak menyebut tahun dan triwulannya. Untuk periode mana formulir ini?",
						englishTable() + " states neither year nor quarter. Which period is it for?")
				: new Text(
						indonesianTable() + " hanya menyebut " + hints
								+ ". Untuk tahun dan triwulan mana formulir ini?",
						englishTable() + " states no more than " + hints + ". Which year and quarter is it for?");
		return new Question(Question.WHICH_PERIOD, heading(), text, List.of());
	}

	private Location heading() {
		return this.table.heading(this.file);
	}

	private String indonesianTable() {
		return "Tabel" + ((this.table.sheet() == null) ? "" : " di lembar \"" + this.table.sheet() + "\"")
				+ " (judul kolom di baris " + this.table.headerRow() + ")";
	}

	private String englishTable() {
		return "The table" + ((this.table.sheet() == null) ? "" : " on sheet \"" + this.table.sheet() + "\"")
				+ " (headings in row " + this.table.headerRow() + ")";
	}

	private static String shown(StatedText named) {
		return "\"" + named.text() + "\" (" + named.location().place() + ")";
	}

	private static String shown(PeriodHint hint) {
		String stated = (hint.year() == null) ? "TW " + hint.quarter() : String.valueOf(hint.year());
		String place = hint.location().place();
		return stated + " (" + (place.isEmpty() ? hint.location().file() : place) + ")";
	}

	@FindingType(severity = Severity.WARNING,
			text = "Nama folder atau berkas menyebut \"{named}\", padahal formulir ini milik \"{agency}\" dan dihitung untuknya.",
			english = "The folder or the file is named after \"{named}\", but the form is of \"{agency}\" and counts for it.",
			advice = "Periksa apakah berkas yang benar yang dikirim; samakan nama berkas dengan judul formulir.",
			adviceEnglish = "See whether the right file was sent; name it as the form's title does.")
	private record AgencyContradicted(String named, String agency) implements FindingFacts {
	}

}
