package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import id.selaras.crosscheck.Predicates;
import id.selaras.crosscheck.Rules;
import id.selaras.finding.Finding;
import id.selaras.finding.Fingerprint;
import id.selaras.finding.Location;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.home.HomeFolder;
import id.selaras.home.JobsFolder;
import id.selaras.home.Known;
import id.selaras.home.PlansReader;
import id.selaras.home.RegencyFolder;
import id.selaras.home.RegencyHome;
import id.selaras.normalise.Decisions;
import id.selaras.normalise.NormaliseContext;
import id.selaras.normalise.NormalisedForm;
import id.selaras.normalise.Normaliser;
import id.selaras.normalise.Question;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Request;
import id.selaras.read.FormReader;
import id.selaras.receive.ArrivalDay;
import id.selaras.receive.Revisions;
import id.selaras.receive.Ruling;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.sheet.SheetLimits;
import id.selaras.sheet.WorkbookOpener;

/**
 * One regency of the sample home, from its files to its figures, without a database.
 *
 * @param current the ruling forms of the period
 * @param findings of plan, forms of the period, forms that nobody can assign, and rules
 */
record SampleRegency(RegencyHome home, List<NormalisedForm> forms, List<NormalisedForm> current, Ruling ruling,
		Completeness completeness, CheckResult check, List<Finding> findings, List<Question> questions,
		Assessment assessment) {

	static final Period PERIOD = new Period(2023, 4);

	private static final LocalDate TODAY = LocalDate.of(2024, 2, 12);

	/** Its plans alone. */
	static PlansReader.Plans plans(Path homePath, String folderName) {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		List<FormDefinition> definitions = jobs.forms();
		List<Scale> scales = jobs.scales();
		RegencyHome home = home(HomeFolder.open(homePath), folderName, definitions, scales);
		return new PlansReader(definitions, jobs.vocabulary(scales)).read(home, Decisions.NONE);
	}

	static SampleRegency of(Path homePath, String folderName) throws IOException {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		List<FormDefinition> definitions = jobs.forms();
		List<Scale> scales = jobs.scales();
		RegencyHome home = home(HomeFolder.open(homePath), folderName, definitions, scales);
		PlansReader.Plans plans = new PlansReader(definitions, jobs.vocabulary(scales)).read(home, Decisions.NONE);
		NormaliseContext context = new NormaliseContext(home.regency(), home.agencies(), plans.versions(),
				home.requests(), jobs.vocabulary(scales), Decisions.NONE, TODAY);
		List<NormalisedForm> forms = forms(home.folder().resolve("inbox"), definitions, new Normaliser(context));
		Ruling ruling = Revisions.settle(forms.stream().map((form) -> submission(home, form)).toList(),
				(group) -> Optional.empty());
		List<NormalisedForm> loaded = loaded(forms, ruling);
		List<NormalisedForm> current = loaded.stream().filter((form) -> PERIOD.equals(form.period())).toList();

		PlanVersion plan = PlanVersion.ruling(plans.versions(), PERIOD.year(), TODAY).orElseThrow();
		Request request = home.requests().stream().filter((it) -> it.period().equals(PERIOD)).findFirst().orElseThrow();
		Completeness completeness = CheckCompleteness.of(request, PERIOD, home.agencies(), ruling.submissions());
		Scale scale = scales.stream().filter((it) -> it.id().equals(home.regency().scale())).findFirst().orElseThrow();
		CheckResult check = new CrossCheck(Rules.discover())
			.check(new CheckInput(new CheckInput.About(home.regency(), home.agencies(), PERIOD, home.calendar(), TODAY),
					new CheckInput.Reports(plan, Objects.requireNonNull(plans.places().get(plan.id())), request,
							completeness, current, loaded, ruling.submissions()),
					new CheckSettings(
							definitions.stream().collect(Collectors.toMap(FormDefinition::id, FormDefinition::name)),
							jobs.vocabulary(scales).units(), jobs.nightly(List.of(), (cron) -> true).tolerances(),
							new Predicates(scale.grades().stream().map(Scale.Grade::label).collect(Collectors.toSet()),
									scale::predicate))));

		List<NormalisedForm> shown = forms.stream()
			.filter((form) -> current.contains(form) || (!form.isAssigned() && form.period() == null)
					|| (!form.isAssigned() && PERIOD.equals(form.period())))
			.toList();
		List<Finding> findings = new ArrayList<>(plans.findings());
		shown.forEach((form) -> findings.addAll(form.findings()));
		findings.addAll(check.findings());
		List<Question> questions = new ArrayList<>(plans.questions());
		shown.forEach((form) -> questions.addAll(form.questions()));

		Assessment assessment = Assessor.assess(new AssessInput(home.regency(), PERIOD, plan, scale, completeness,
				ids(definitions, FormKind.REALISATION), loaded, findings, jobs.smartCity(),
				ids(definitions, FormKind.SELF_EVALUATION)));
		return new SampleRegency(home, forms, current, ruling, completeness, check, findings, questions, assessment);
	}

	private static RegencyHome home(HomeFolder home, String name, List<FormDefinition> definitions,
			List<Scale> scales) {
		RegencyFolder folder = home.regencies()
			.stream()
			.filter((it) -> it.name().equals(name))
			.findFirst()
			.orElseThrow();
		return folder.read(Known.of(definitions, scales, home.consultants()));
	}

	private static List<NormalisedForm> forms(Path inbox, List<FormDefinition> definitions, Normaliser normaliser)
			throws IOException {
		FormReader reader = FormReader.ofReports(new WorkbookOpener(SheetLimits.DEFAULT), definitions);
		TreeMap<String, Path> files = new TreeMap<>();
		try (Stream<Path> walked = Files.walk(inbox)) {
			walked.filter(Files::isRegularFile)
				.forEach((file) -> files.put(inbox.relativize(file).toString().replace('\\', '/'), file));
		}
		List<NormalisedForm> forms = new ArrayList<>();
		for (String path : files.keySet()) {
			byte[] bytes = Files.readAllBytes(inbox.resolve(path));
			Location location = Location.of(Fingerprint.of(bytes), path);
			forms.addAll(normaliser.normalise(reader.read(bytes, location), location));
		}
		return forms;
	}

	private static Submission submission(RegencyHome home, NormalisedForm form) {
		SubmissionState state = form.refused() ? SubmissionState.REFUSED
				: form.isAssigned() ? SubmissionState.LOADED : SubmissionState.WAITING;
		return new Submission(home.regency().code(), form.original(), form.path(), form.agency(), form.form(),
				form.period(), state, 0, ArrivalDay.of(form.path()), form.modified(), form.rows().size());
	}

	private static List<NormalisedForm> loaded(List<NormalisedForm> forms, Ruling ruling) {
		Set<String> inForce = new HashSet<>();
		ruling.submissions()
			.stream()
			.filter((it) -> it.is(SubmissionState.LOADED))
			.forEach((it) -> inForce.add(it.original() + it.agency() + it.form() + it.period()));
		return forms.stream()
			.filter(NormalisedForm::isAssigned)
			.filter((form) -> inForce.contains(form.original() + form.agency() + form.form() + form.period()))
			.sorted(Comparator.comparing(NormalisedForm::path))
			.toList();
	}

	private static Set<String> ids(List<FormDefinition> definitions, FormKind kind) {
		return definitions.stream()
			.filter((form) -> form.kind() == kind)
			.map(FormDefinition::id)
			.collect(Collectors.toSet());
	}

}
