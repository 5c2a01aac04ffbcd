package id.selaras.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.assess.AssessInput;
import id.selaras.assess.Assessment;
import id.selaras.assess.Assessor;
import id.selaras.assess.Scale;
import id.selaras.crosscheck.CheckCompleteness;
import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckResult;
import id.selaras.crosscheck.CheckSettings;
import id.selaras.crosscheck.Completeness;
import id.selaras.crosscheck.CrossCheck;
import id.selaras.crosscheck.Explanations;
import id.selaras.crosscheck.Predicates;
import id.selaras.finding.Finding;
import id.selaras.finding.Location;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Request;
import id.selaras.receive.LateFile;
import id.selaras.receive.Revisions;
import id.selaras.receive.Ruling;
import id.selaras.receive.Sighting;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.report.AgencyNote;
import org.jspecify.annotations.Nullable;

/** Puts the pure stages together for one regency: submissions, cross-check, figures. */
final class AssessRegency {

	private final CrossCheck crossCheck;

	private final Definitions definitions;

	AssessRegency(CrossCheck crossCheck, Definitions definitions) {
		this.crossCheck = crossCheck;
		this.definitions = definitions;
	}

	/**
	 * Which file rules, over all that a regency sent. What no longer lies where it lay
	 * was superseded by what lies there now; for a released period what lay there then
	 * counts.
	 */
	static Ruling rule(RegencyWork work, List<NormalisedForm> forms, SortedMap<String, Sighting> sightings) {
		List<Submission> lying = new ArrayList<>();
		List<Submission> replaced = new ArrayList<>();
		for (NormalisedForm form : forms) {
			Sighting now = Objects.requireNonNull(sightings.get(form.path()));
			Lock lock = work.lock(form.period()).orElse(null);
			Sighting seen = (lock == null) ? now : lock.lay(form.original()).orElse(now);
			SubmissionState state = (lock == null) ? state(form, now) : state(form, lock);
			(state == SubmissionState.SUPERSEDED ? replaced : lying)
				.add(new Submission(work.code(), form.original(), form.path(), form.agency(), form.form(),
						form.period(), state, 0, seen.arrived(), form.modified(), form.rows().size()));
		}
		Decisions decisions = work.decisions();
		Map<String, List<Sighting>> places = sightings.values()
			.stream()
			.collect(Collectors.groupingBy(Sighting::original));
		Ruling ruling = Revisions.settle(lying,
				(submission) -> work.lock(submission.period()).isPresent() ? List.of()
						: places.getOrDefault(submission.original(), List.of()),
				(group) -> NewerFile.chosen(group, decisions));
		replaced.addAll(0, ruling.submissions());
		return new Ruling(replaced, ruling.undecided());
	}

	private static SubmissionState state(NormalisedForm form, Sighting now) {
		return now.original().equals(form.original()) ? state(form) : SubmissionState.SUPERSEDED;
	}

	private static SubmissionState state(NormalisedForm form, Lock lock) {
		if (lock.lay(form.original()).isPresent()) {
			return state(form);
		}
		return lock.received().contains(form.original()) ? SubmissionState.SUPERSEDED
				: form.refused() ? SubmissionState.REFUSED : SubmissionState.AFTER_LOCK;
	}

	private static SubmissionState state(NormalisedForm form) {
		return form.refused() ? SubmissionState.REFUSED
				: form.isAssigned() ? SubmissionState.LOADED : SubmissionState.WAITING;
	}

	/**
	 * What was released stays as it was; only what came since, and is not used, is told.
	 */
	RegencyFigures released(RegencyWork work, Lock lock, RegencyFigures released, Ruling ruling) {
		Period period = released.period();
		List<Finding> findings = new ArrayList<>(released.findings());
		ruling.submissions()
			.stream()
			.filter((it) -> it.is(SubmissionState.AFTER_LOCK) && period.equals(it.period()))
			.forEach((it) -> findings.add(LateFile.finding(it, period, lock.release().day(), lock.release().by())));
		return new RegencyFigures(period, released.completeness(), released.assessment(), ruling.submissions(),
				sorted(findings), released.questions(), released.notes(), released.rows(), released.skipped(),
				List.of(), released.counted());
	}

	RegencyFigures figures(RegencyWork work, Period period, List<NormalisedForm> forms, Ruling ruling) {
		Request request = work.request(period).orElse(null);
		PlanVersion plan = work.plan(period.year()).orElse(null);
		Completeness completeness = CheckCompleteness.of(request, period, work.home().agencies(), ruling.submissions());
		List<NormalisedForm> loaded = loaded(forms, ruling.submissions());
		List<NormalisedForm> current = loaded.stream().filter((form) -> period.equals(form.period())).toList();
		List<NormalisedForm> upToNow = loaded.stream()
			.filter((form) -> Objects.requireNonNull(form.period()).compareTo(period) <= 0)
			.toList();
		CheckResult check = this.crossCheck.check(new CheckInput(
				new CheckInput.About(work.home().regency(), work.home().agencies(), period, work.home().calendar(),
						work.today()),
				new CheckInput.Reports(plan, planPlaces(work, plan), request, completeness, current, upToNow,
						ruling.submissions()),
				settings(work.scale())));
		List<NormalisedForm> shown = shown(forms, current, period, ruling.submissions());
		List<Finding> findings = new ArrayList<>(work.plans().findings());
		shown.forEach((form) -> findings.addAll(form.findings()));
		findings.addAll(check.findings());
		List<Finding> explained = Explanations.applied(findings, shown, work.decisions());
		Assessment assessment = (plan == null) ? null
				: Assessor.assess(new AssessInput(work.home().regency(), period, plan, work.scale(), completeness,
						this.definitions.realisationForms(), upToNow, explained, this.definitions.smartCity(),
						this.definitions.evaluationForms()));
		List<Question> questions = new ArrayList<>(work.plans().questions());
		shown.forEach((form) -> questions.addAll(form.questions()));
		ruling.undecided().forEach((group) -> questions.add(NewerFile.question(group)));
		return new RegencyFigures(period, completeness, assessment, ruling.submissions(), sorted(explained), questions,
				notes(current), current.stream().mapToInt((form) -> form.rows().size()).sum(), check.skipped(),
				check.failures(), null);
	}

	private CheckSettings settings(Scale scale) {
		Set<String> labels = scale.grades().stream().map(Scale.Grade::label).collect(Collectors.toSet());
		return new CheckSettings(this.definitions.formNames(), this.definitions.vocabulary().units(),
				this.definitions.nightly().tolerances(), new Predicates(labels, scale::predicate));
	}

	private static Map<String, Location> planPlaces(RegencyWork work, @Nullable PlanVersion plan) {
		return (plan == null) ? Map.of() : work.plans().places().getOrDefault(plan.id(), Map.of());
	}

	/** Forms that rule. */
	static List<NormalisedForm> loaded(List<NormalisedForm> forms, List<Submission> submissions) {
		Set<String> ruling = new HashSet<>();
		submissions.stream().filter((it) -> it.is(SubmissionState.LOADED)).forEach((it) -> ruling.add(key(it)));
		return forms.stream().filter(NormalisedForm::isAssigned).filter((form) -> ruling.contains(key(form))).toList();
	}

	/**
	 * Forms of the period, and those that nobody can assign: someone must see what is
	 * wrong with them.
	 */
	private static List<NormalisedForm> shown(List<NormalisedForm> forms, List<NormalisedForm> current, Period period,
			List<Submission> submissions) {
		Set<String> replaced = new HashSet<>();
		submissions.stream().filter((it) -> it.is(SubmissionState.SUPERSEDED)).forEach((it) -> replaced.add(key(it)));
		List<NormalisedForm> shown = new ArrayList<>(current);
		for (NormalisedForm form : forms) {
			boolean unassigned = !form.isAssigned() && (form.period() == null || period.equals(form.period()));
			if (unassigned && !replaced.contains(key(form))) {
				shown.add(form);
			}
		}
		return shown;
	}

	private static String key(Submission submission) {
		return submission.original() + "|" + submission.agency() + "|" + submission.form() + "|" + submission.period();
	}

	private static String key(NormalisedForm form) {
		return form.original() + "|" + form.agency() + "|" + form.form() + "|" + form.period();
	}

	private static List<Finding> sorted(List<Finding> findings) {
		return findings.stream()
			.distinct()
			.sorted(Comparator.comparing((Finding finding) -> finding.location().file())
				.thenComparing((finding) -> finding.location().place())
				.thenComparing(Finding::code)
				.thenComparing((finding) -> finding.location().subject()))
			.toList();
	}

	/** What agencies wrote below their tables, in the order of their codes. */
	private static SortedMap<String, List<AgencyNote>> notes(List<NormalisedForm> forms) {
		SortedMap<String, List<AgencyNote>> notes = new TreeMap<>();
		forms.stream().sorted(Comparator.comparing(NormalisedForm::agency)).forEach((form) -> {
			add(notes, "supporting-factors", form, "supporting-factors");
			add(notes, "hindering-factors", form, "hindering-factors");
			add(notes, "follow-up-quarter", form, "follow-up-quarter");
			add(notes, "follow-up-renja", form, "follow-up-renja");
			add(notes, "follow-up-rkpd", form, "follow-up-next");
			// what an agency will do in its own plans is what the regency's plans need
			add(notes, "follow-up-rkpd", form, "follow-up-renja");
			add(notes, "follow-up-rpjmd", form, "follow-up-renstra");
		});
		return notes;
	}

	private static void add(SortedMap<String, List<AgencyNote>> notes, String id, NormalisedForm form,
			String formNote) {
		for (String line : form.notes().getOrDefault(formNote, List.of())) {
			notes.computeIfAbsent(id, (key) -> new ArrayList<>()).add(new AgencyNote(form.agency(), line));
		}
	}

}
