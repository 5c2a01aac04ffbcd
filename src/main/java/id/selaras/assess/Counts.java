package id.selaras.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.crosscheck.Answer;
import id.selaras.crosscheck.AnswerState;
import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Identifier;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;
import id.selaras.plan.SmartCityStage;
import id.selaras.receive.LateFile;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

/**
 * Figures of rows that are counted, not computed. Each is made from what its row shows
 * and from nothing else: who prints the row and who keeps its figure make the same code.
 */
public final class Counts {

	private static final String VERSION = "counted";

	private static final int CHARACTERS = 10;

	/** As many as tell two files at one path apart. */
	private static final int ENOUGH_OF_A_HASH = 8;

	private final Regency regency;

	private final Period period;

	public Counts(Regency regency, Period period) {
		this.regency = regency;
		this.period = period;
	}

	/** What one file says for one agency, form and period. */
	public Figure file(Submission submission) {
		String hash = submission.original().substring(0, Math.min(submission.original().length(), ENOUGH_OF_A_HASH));
		String of = (submission.period() == null) ? "" : submission.period().toString();
		List<String> told = new ArrayList<>(List.of(submission.agency(), submission.form(), of));
		told.add((submission.revision() == 0) ? "" : "revisi " + submission.revision());
		told.add((submission.arrived() == null) ? "" : "tiba " + submission.arrived());
		String key = String.join("/", "file", submission.path(), hash, submission.agency(), submission.form(), of);
		return figure(key + "/" + submission.rows(), submission.state().indonesian() + "; " + rows(submission),
				told.stream().filter((word) -> !word.isEmpty()).collect(Collectors.joining(", ")),
				List.of(Location.of(submission.original(), submission.path())));
	}

	/**
	 * A requested form of one agency, and the files that came for it. What came after the
	 * release changes nothing of what was sent before.
	 */
	public Figure answer(Answer answer) {
		List<String> files = new ArrayList<>();
		List<Location> sources = new ArrayList<>();
		for (Submission submission : counted(answer)) {
			Figure file = file(submission);
			files.add(submission.state().indonesian() + " " + rows(submission) + " [" + file.code() + "]");
			sources.addAll(file.sources());
		}
		String rows = (answer.state() == AnswerState.SENT) ? "; " + rows(answer.submissions().get(0)) : "";
		return figure("request/" + answer.agency() + "/" + String.join("+", answer.forms()) + "/" + this.period,
				answer.state().indonesian() + rows, files.isEmpty() ? "tidak ada berkas" : String.join("; ", files),
				sources);
	}

	private static List<Submission> counted(Answer answer) {
		return (answer.state() != AnswerState.SENT) ? answer.submissions()
				: answer.submissions()
					.stream()
					.filter((submission) -> !submission.is(SubmissionState.AFTER_LOCK))
					.toList();
	}

	private static String rows(Submission submission) {
		return submission.rows() + " baris";
	}

	/** All that was asked of a regency, what came, and what is still open. */
	public Figure requests(Completeness completeness, List<Finding> findings, List<Question> questions) {
		Tally tally = new Tally();
		tally.add("diminta", completeness.asked());
		for (AnswerState state : AnswerState.values()) {
			tally.add(state.indonesian(),
					completeness.answers()
						.stream()
						.filter((answer) -> answer.state() == state)
						.map((answer) -> answer(answer).code()));
		}
		tally.add("di luar permintaan", completeness.unasked().stream().map((submission) -> file(submission).code()));
		for (Severity severity : List.of(Severity.ERROR, Severity.QUERY)) {
			tally.add(severity.indonesian().toLowerCase(Locale.ROOT),
					open(findings, severity).stream().map((finding) -> finding.identifier(this.regency.code())));
		}
		tally.add("pertanyaan", questions.stream().map((question) -> question.identifier(this.regency.code())));
		return figure("requests/" + this.period, tally);
	}

	/** What nobody has explained, without what came after the release. */
	public static List<Finding> open(List<Finding> findings, Severity severity) {
		return findings.stream()
			.filter((finding) -> finding.severity() == severity && !finding.isExplained())
			.filter((finding) -> !LateFile.isToldBy(finding))
			.toList();
	}

	/** What a dimension of the smart city has. */
	public Figure dimension(DimensionPlans plans) {
		Tally tally = new Tally();
		tally.add("program RPJMD", plans.programmes().stream());
		tally.add("quick win", plans.quickWins().stream().map(FormEntry::code));
		tally.add("rencana aksi 1 tahun", plans.shortTerm().stream().map(FormEntry::code));
		tally.add("rencana aksi 5 tahun", plans.mediumTerm().stream().map(FormEntry::code));
		tally.add("rencana aksi 10 tahun", plans.longTerm().stream().map(FormEntry::code));
		return figure("programmes/" + plans.dimension().code() + "/" + this.period, tally);
	}

	/**
	 * The forms that the book of a stage needs.
	 * @param sent codes of the files by form, as {@link #sent} gives them
	 */
	public Figure stage(SmartCityStage stage, Map<String, ? extends SortedSet<String>> sent) {
		long there = stage.forms().stream().filter(sent::containsKey).count();
		List<String> forms = new ArrayList<>();
		for (String form : stage.forms()) {
			SortedSet<String> files = sent.get(form);
			forms.add(form + ((files == null) ? " belum ada" : " ada [" + String.join(", ", files) + "]"));
		}
		return figure("stage/" + stage.id() + "/" + this.period,
				"formulir yang diperlukan " + stage.forms().size() + "; ada " + there,
				forms.isEmpty() ? "tidak memerlukan formulir" : String.join("; ", forms), List.of());
	}

	/** Codes of the files that rule, of whatever period, by form. */
	public SortedMap<String, SortedSet<String>> sent(List<Submission> submissions) {
		SortedMap<String, SortedSet<String>> sent = new TreeMap<>();
		submissions.stream()
			.filter((submission) -> submission.is(SubmissionState.LOADED))
			.forEach((submission) -> sent.computeIfAbsent(submission.form(), (form) -> new TreeSet<>())
				.add(file(submission).code()));
		return sent;
	}

	/** An agency that leads no indicator, and so has no average. */
	public Figure leadsNone(String agency, PlanVersion plan) {
		return figure("leads/" + agency + "/" + this.period, "memimpin 0 indikator",
				"tidak ada indikator " + plan.name() + " yang penanggung jawab utamanya " + agency, List.of());
	}

	private Figure figure(String key, Tally tally) {
		return figure(key, tally.counts(), tally.members(), List.of());
	}

	private Figure figure(String key, String value, String worked, List<Location> sources) {
		List<String> parts = new ArrayList<>(List.of(value, worked));
		sources.forEach((source) -> parts.add(source.original() + "|" + source.file()));
		String code = Identifier.of(this.regency.code(), CHARACTERS, key, Fingerprint.of(parts), VERSION);
		return new Figure(code, key, value, worked, sources, VERSION);
	}

	/** Names with how many of each there are, and which. */
	private static final class Tally {

		private final List<String> counts = new ArrayList<>();

		private final List<String> members = new ArrayList<>();

		void add(String name, int count) {
			this.counts.add(name + " " + count);
		}

		void add(String name, Stream<String> counted) {
			List<String> all = counted.toList();
			add(name, all.size());
			if (!all.isEmpty()) {
				this.members.add(name + " [" + String.join(", ", all) + "]");
			}
		}

		String counts() {
			return String.join("; ", this.counts);
		}

		String members() {
			return this.members.isEmpty() ? "tidak ada" : String.join("; ", this.members);
		}

	}

}
