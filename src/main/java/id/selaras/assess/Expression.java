package id.selaras.assess;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * A formula ready to compute. Only division rounds, so that a target and a realisation
 * that are both doubled give the very same percentage.
 */
sealed interface Expression {

	MathContext PRECISION = MathContext.DECIMAL64;

	/** The value, or null where a divisor is not positive. */
	@Nullable BigDecimal value(BigDecimal target, BigDecimal realised);

	/** A number of the formula itself. */
	record Constant(BigDecimal number) implements Expression {
		@Override
		public BigDecimal value(BigDecimal target, BigDecimal realised) {
			return this.number;
		}
	}

	/** T or R. */
	record Symbol(boolean isTarget) implements Expression {
		@Override
		public BigDecimal value(BigDecimal target, BigDecimal realised) {
			return this.isTarget ? target : realised;
		}
	}

	/** The distance from zero. */
	record Absolute(Expression inner) implements Expression {
		@Override
		public @Nullable BigDecimal value(BigDecimal target, BigDecimal realised) {
			BigDecimal value = this.inner.value(target, realised);
			return (value == null) ? null : value.abs();
		}
	}

	/** Two parts and what is done with them: {@code + - x /}. */
	record Operation(char sign, Expression left, Expression right) implements Expression {
		@Override
		public @Nullable BigDecimal value(BigDecimal target, BigDecimal realised) {
			BigDecimal first = this.left.value(target, realised);
			BigDecimal second = this.right.value(target, realised);
			if (first == null || second == null) {
				return null;
			}
			return switch (this.sign) {
				case '+' -> first.add(second);
				case '-' -> first.subtract(second);
				case 'x' -> first.multiply(second);
				default -> (second.signum() <= 0) ? null : first.divide(second, PRECISION);
			};
		}
	}

}
