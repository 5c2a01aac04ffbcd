package id.selaras.crosscheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.regex.Pattern;

import id.selaras.crosscheck.PlanRule;
import id.selaras.finding.FindingFacts;
import id.selaras.finding.FindingType;
import id.selaras.finding.Severity;
import id.selaras.plan.Indicator;
import id.selaras.plan.Unit;
import id.selaras.plan.Units;

/** The plan's unit is one that the indicator's name can have. */
public final class UnitFitsIndicator implements PlanRule {

	private static final Pattern SHARE = Pattern.compile("(?:per|pro|pre)sentase\\b.*", Pattern.DOTALL);

	private static final Pattern COUNT = Pattern.compile("(?:jumlah|banyaknya)\\b.*", Pattern.DOTALL);

	private static final Pattern INDEX = Pattern.compile("inde(?:ks|x)\\b.*", Pattern.DOTALL);

	@Override
	public List<? extends FindingFacts> check(Indicator indicator, SortedSet<Integer> years, Units units) {
		String name = indicator.name().toLowerCase(Locale.ROOT).strip();
		Unit unit = units.of(indicator.unit());
		if (unit.dimension() == Unit.Dimension.UNKNOWN) {
			return List.of();
		}
		boolean contradicts = (SHARE.matcher(name).matches() && !unit.isPercent())
				|| (COUNT.matcher(name).matches() && unit.isPercent())
				|| (INDEX.matcher(name).matches() && (unit.isCounted() || unit.dimension().isMeasured()));
		return contradicts ? List.of(new UnitContradictsIndicator(indicator.name(), indicator.unit())) : List.of();
	}

	@FindingType(severity = Severity.QUERY,
			text = "Satuan \"{unit}\" tidak sesuai dengan nama indikator \"{indicator}\".",
			english = "The unit \"{unit}\" does not fit the indicator \"{indicator}\".",
			advice = "Perbaiki satuan atau nama indikatornya dalam RPJMD.",
			adviceEnglish = "Mend the unit or the indicator's name in the plan.", basis = "RPJMD: satuan indikator")
	record UnitContradictsIndicator(String indicator, String unit) implements FindingFacts {
	}

}
