package id.selaras.home;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.assess.Scale;
import id.selaras.form.FormDefinition;
import id.selaras.plan.Consultant;
import id.selaras.plan.Polarity;

/**
 * What the files of a regency may name: ids of forms, scales and the consultants.
 *
 * @param scales by id the variants of the formula for "the lower the better"
 */
public record Known(Set<String> forms, Map<String, Set<String>> scales, List<Consultant> consultants) {

	public Known {
		forms = Set.copyOf(forms);
		scales = Map.copyOf(scales);
		consultants = List.copyOf(consultants);
	}

	/** All that the installation defines. */
	public static Known of(Collection<FormDefinition> forms, Collection<Scale> scales, List<Consultant> consultants) {
		Map<String, Set<String>> variants = new HashMap<>();
		scales.forEach((scale) -> variants.put(scale.id(), scale.variants(Polarity.DOWN)));
		return new Known(forms.stream().map(FormDefinition::id).collect(Collectors.toSet()), variants, consultants);
	}

}
