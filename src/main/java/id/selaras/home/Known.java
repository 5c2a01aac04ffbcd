package id.selaras.home;

import java.util.List;
import java.util.Set;

import id.selaras.plan.Consultant;

/**
 * What the files of a regency may name: ids of forms and scales, and the consultants.
 */
public record Known(Set<String> forms, Set<String> scales, List<Consultant> consultants) {

	public Known {
		forms = Set.copyOf(forms);
		scales = Set.copyOf(scales);
		consultants = List.copyOf(consultants);
	}

}
