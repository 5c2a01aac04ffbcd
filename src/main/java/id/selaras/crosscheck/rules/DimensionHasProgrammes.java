package id.selaras.crosscheck.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import id.selaras.crosscheck.CheckInput;
import id.selaras.crosscheck.CheckedRow;
import id.selaras.crosscheck.Rule;
import id.selaras.finding.Finding;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Location;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.PlanVersion;
import id.selaras.plan.SmartDimension;

/**
 * Each dimension of the smart city has a programme: in the action plan, among the quick
 * wins or in the plan. Judged once an action plan is there.
 */
public final class DimensionHasProgrammes implements Rule {

	@Override
	public List<Finding> check(CheckInput input) {
		if (input.rows("action-plan").isEmpty()) {
			return List.of();
		}
		Set<SmartDimension> served = EnumSet.noneOf(SmartDimension.class);
		for (CheckedRow row : input.rows()) {
			String written = row.row().texts().getOrDefault("dimension", "").toLowerCase(Locale.ROOT);
			for (SmartDimension dimension : SmartDimension.values()) {
				if (written.contains(dimension.name().toLowerCase(Locale.ROOT))
						|| written.strip().equalsIgnoreCase(dimension.code())) {
					served.add(dimension);
				}
			}
		}
		PlanVersion plan = input.plan();
		if (plan != null) {
			plan.indicators().stream().map(Indicator::dimension).filter(Objects::nonNull).forEach(served::add);
		}
		return Arrays.stream(SmartDimension.values())
			.filter((dimension) -> !served.contains(dimension))
			.map((dimension) -> Finding.of(new DimensionWithoutProgramme(dimension.title()),
					Location.ofSubject(dimension.code())))
			.toList();
	}

	@FindingType(severity = Severity.WARNING,
			text = "{dimension} belum punya program dalam rencana aksi, quick win maupun RPJMD.",
			english = "{dimension} has no programme in the action plan, among the quick wins or in the plan.",
			advice = "Isi paling sedikit satu program untuk dimensi ini dalam rencana aksi.",
			adviceEnglish = "Put at least one programme of this dimension into the action plan.",
			basis = "Masterplan smart city: enam dimensi")
	record DimensionWithoutProgramme(String dimension) implements FindingFacts {
	}

}
