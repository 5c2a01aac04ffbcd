package id.selaras.crosscheck;

import java.util.Map;

import id.selaras.plan.Units;

/**
 * What operators decide about the cross-check.
 *
 * @param formNames names of forms by id, as users call them
 * @param units that are known, however they are written
 * @param predicates of the regency's scale
 */
public record CheckSettings(Map<String, String> formNames, Units units, Tolerances tolerances, Predicates predicates) {

	public CheckSettings {
		formNames = Map.copyOf(formNames);
	}

}
