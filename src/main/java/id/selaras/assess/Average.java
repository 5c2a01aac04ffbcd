package id.selaras.assess;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A mean, always with n of N.
 *
 * @param percent null when nothing could be counted
 * @param counted n, the indicators in the mean
 * @param total N, the indicators that belong to it
 */
public record Average(@Nullable BigDecimal percent, @Nullable String predicate, int counted, int total) {

	/** The same where no predicate is due. */
	Average withoutPredicate() {
		return new Average(this.percent, null, this.counted, this.total);
	}
}
