package id.selaras.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views that a report may name. */
final class Views {

	private static final Map<String, View> BY_NAME = List
		.<View>of(new ProgressReport(), new EvaluationForms(), new RenjaForms(), new AgencyFindings(),
				new AgencyCards(), new AlignmentReport(), new Book(), new Recap())
		.stream()
		.collect(Collectors.toUnmodifiableMap(View::name, Function.identity()));

	private Views() {
	}

	static Set<String> names() {
		return BY_NAME.keySet();
	}

	static View of(String name) {
		return Objects.requireNonNull(BY_NAME.get(name));
	}

	static View of(ReportDefinition definition) {
		View view = BY_NAME.get(definition.view());
		if (view == null) {
			throw new ReportFailure(definition.id(), "there is no view " + definition.view());
		}
		return view;
	}

}
