package id.selaras.plan;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A target of performance (K) and money (Rp); each may be missing.
 *
 * @param rupiah in full rupiah
 */
public record Target(@Nullable Quantity performance, @Nullable BigDecimal rupiah) {

	public static final Target NONE = new Target(null, null);

}
