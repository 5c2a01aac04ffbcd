package id.selaras.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.selaras.assess.Scale;
import id.selaras.assess.SmartCityScoring;
import id.selaras.finding.Fingerprint;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.home.JobsFolder;
import id.selaras.home.NightlySettings;
import id.selaras.home.ReportsFolder;
import id.selaras.normalise.Vocabulary;
import id.selaras.plan.Zone;
import id.selaras.report.ReportDefinition;

/**
 * All that operators define, read once at the start of a night.
 *
 * @param nightly when the night begins, and tolerances of the cross-check
 * @param formsFingerprint of all that a form is read with
 */
public record Definitions(List<FormDefinition> forms, Map<String, Scale> scales, Vocabulary vocabulary,
		SmartCityScoring smartCity, List<ReportDefinition> reports, NightlySettings nightly, String formsFingerprint) {

	public static Definitions read(JobsFolder jobs, ReportsFolder reports) {
		List<FormDefinition> forms = jobs.forms();
		Map<String, Scale> scales = new LinkedHashMap<>();
		jobs.scales().forEach((scale) -> scales.put(scale.id(), scale));
		Vocabulary vocabulary = jobs.vocabulary(List.copyOf(scales.values()));
		List<ReportDefinition> all = reports.reports();
		Set<String> ids = all.stream().map(ReportDefinition::id).collect(Collectors.toCollection(TreeSet::new));
		ids.add(WriteDataPackage.ID);
		NightlySettings nightly = jobs.nightly(ids, Schedule::isReadable);
		List<String> parts = new ArrayList<>(List.of(vocabulary.fingerprint(), Release.fingerprint()));
		forms.forEach((form) -> parts.add(form.fingerprint()));
		List<ReportDefinition> made = all.stream().filter((report) -> nightly.makes(report.id())).toList();
		return new Definitions(forms, scales, vocabulary, jobs.smartCity(),
				made.stream().map((report) -> report.binding(made)).toList(), nightly, Fingerprint.of(parts));
	}

	/** Ids of the forms that report on the plan's indicators. */
	Set<String> realisationForms() {
		return of(FormKind.REALISATION);
	}

	/** Ids of the forms of the smart-city evaluation. */
	Set<String> evaluationForms() {
		return of(FormKind.SELF_EVALUATION);
	}

	private Set<String> of(FormKind kind) {
		return this.forms.stream()
			.filter((form) -> form.kind() == kind)
			.map(FormDefinition::id)
			.collect(Collectors.toSet());
	}

	/** The zone of the job; regencies have their own. */
	public Zone zone() {
		return this.nightly.zone();
	}

	/** Names of forms by id, in the order of the ids. */
	SortedMap<String, String> formNames() {
		SortedMap<String, String> names = new TreeMap<>();
		this.forms.forEach((form) -> names.put(form.id(), form.name()));
		return names;
	}

}
