package id.selaras.assess;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One way to compute an achievement, as {@code jobs/scales} writes it.
 *
 * @param name and basis as printed in the method note
 * @param text in percent points, such as {@code R / T x 100}: T is the target, R the
 * realisation
 * @param least what the formula gives at least, or null
 */
public record Formula(String name, String basis, String text, @Nullable BigDecimal least) {

	public Formula {
		ExpressionParser.parse(text);
	}

	/**
	 * What it gives where the target is met exactly; a formula in parts of one does not.
	 */
	public boolean givesHundredAtTheTarget() {
		BigDecimal met = ExpressionParser.parse(this.text).value(BigDecimal.TEN, BigDecimal.TEN);
		return met != null && met.compareTo(Formulas.HUNDRED) == 0;
	}

}
