package id.selaras.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.IndonesianNumber;

/**
 * The text of a formula, into which numbers are put in place of T and R. Taken apart
 * once: a line is kept for every achievement.
 *
 * @param texts around the symbols, one more than there are symbols
 * @param targets whether a symbol is T; else it is R
 */
record WrittenFormula(List<String> texts, List<Boolean> targets) {

	private static final Pattern SYMBOL = Pattern.compile("\\b[TR]\\b");

	WrittenFormula {
		texts = List.copyOf(texts);
		targets = List.copyOf(targets);
	}

	static WrittenFormula of(String formula) {
		List<String> texts = new ArrayList<>();
		List<Boolean> targets = new ArrayList<>();
		Matcher symbol = SYMBOL.matcher(formula);
		int end = 0;
		while (symbol.find()) {
			texts.add(formula.substring(end, symbol.start()));
			targets.add(symbol.group().equals("T"));
			end = symbol.end();
		}
		texts.add(formula.substring(end));
		return new WrittenFormula(texts, targets);
	}

	/** With the numbers in place. */
	String worked(BigDecimal target, BigDecimal realised) {
		StringBuilder text = new StringBuilder(this.texts.get(0));
		for (int i = 0; i < this.targets.size(); i++) {
			BigDecimal number = this.targets.get(i) ? target : realised;
			String written = IndonesianNumber.plain(number);
			text.append((number.signum() < 0) ? "(" + written + ")" : written).append(this.texts.get(i + 1));
		}
		return text.toString();
	}

}
