package id.selaras.report;

import java.util.List;
import java.util.Objects;

import id.selaras.assess.Formula;
import id.selaras.assess.Scale;
import id.selaras.plan.Indicator;
import id.selaras.plan.Polarity;

/** The formulas of the scale, and which of them the regency chose. */
final class FormulaNote {

	private FormulaNote() {
	}

	static String text(ReportSource source) {
		Scale scale = source.assessment().scale();
		String variant = source.assessment().lowerIsBetter();
		return "T = target, R = realisasi. " + formula(scale.formula(Polarity.UP, "a"), "") + ". "
				+ formula(scale.formula(Polarity.DOWN, variant), " (varian " + variant + ")") + exceptions(source)
				+ ". " + formula(scale.formula(Polarity.EXACT, "a"), "")
				+ ". Target berupa rentang: 100 bila R di dalam rentang. Opini dan predikat (WTP, BB) dibandingkan "
				+ "menurut urutannya.";
	}

	private static String formula(Formula formula, String variant) {
		return formula.name() + variant + ": " + formula.text().replace(" x ", " × ").replace(" - ", " − ")
				+ ((formula.least() != null) ? ", paling rendah " + Printed.number(formula.least()) : "");
	}

	/** Indicators for which the regency chose another variant. */
	private static String exceptions(ReportSource source) {
		List<Indicator> others = source.assessment()
			.plan()
			.indicators()
			.stream()
			.filter((indicator) -> indicator.polarity() == Polarity.DOWN)
			.filter((indicator) -> !source.regency()
				.lowerIsBetter(indicator.id())
				.equals(source.regency().lowerIsBetter()))
			.toList();
		StringBuilder text = new StringBuilder();
		for (Indicator indicator : others) {
			String variant = source.regency().lowerIsBetter(indicator.id());
			Formula formula = Objects.requireNonNull(source.assessment().scale().formula(Polarity.DOWN, variant));
			text.append("; ").append(indicator.name()).append(" (varian ").append(variant).append("): ");
			text.append(formula.text().replace(" x ", " × ").replace(" - ", " − "));
		}
		return text.toString();
	}

}
