package id.selaras.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The views that a report may name, each with the sections that it consists of. */
final class Sections {

	private static final Map<String, Function<ReportSource, List<Section>>> BUILDERS = Map.of("progress",
			(source) -> List.of(new Section("laporan-kemajuan.jrxml", ProgressViewBuilder.build(source))), "evaluation",
			Sections::evaluation);

	static final Set<String> VIEWS = BUILDERS.keySet();

	private Sections() {
	}

	static List<Section> of(ReportDefinition definition, ReportSource source) {
		Function<ReportSource, List<Section>> builder = BUILDERS.get(definition.view());
		if (builder == null) {
			throw new ReportFailure(definition.id(), "there is no view " + definition.view());
		}
		return builder.apply(source);
	}

	/** The year's plan each quarter; the five years' plan when a year is over. */
	private static List<Section> evaluation(ReportSource source) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("formulir-e60.jrxml", RkpdViewBuilder.build(source)));
		if (source.period().quarter() == 4) {
			sections.add(new Section("formulir-e58.jrxml", EvaluationViewBuilder.build(source)));
		}
		return sections;
	}

}
