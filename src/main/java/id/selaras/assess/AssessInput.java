package id.selaras.assess;

import java.util.List;
import java.util.Set;

import id.selaras.crosscheck.Completeness;
import id.selaras.finding.Finding;
import id.selaras.normalise.NormalisedForm;
import id.selaras.plan.Period;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.Regency;

/**
 * What one regency's figures are made from.
 *
 * @param forms the ruling forms of all periods up to this one
 * @param realisationForms ids of the forms that report on the plan's indicators
 * @param findings those of severity ERROR reject the values that they name
 * @param evaluationForms ids of the forms of the smart-city evaluation
 */
public record AssessInput(Regency regency, Period period, PlanVersion plan, Scale scale, Completeness completeness,
		Set<String> realisationForms, List<NormalisedForm> forms, List<Finding> findings, SmartCityScoring smartCity,
		Set<String> evaluationForms) {

	public AssessInput {
		realisationForms = Set.copyOf(realisationForms);
		forms = List.copyOf(forms);
		findings = List.copyOf(findings);
		evaluationForms = Set.copyOf(evaluationForms);
	}

}
