package id.selaras.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kabupaten or kota and what it chose.
 *
 * @param code Kemendagri code such as {@code 92.02}
 * @param name without Kabupaten or Kota
 * @param scale id of the predicate scale
 * @param variants formula variant by name, see jobs/scales
 */
public record Regency(String code, String name, RegencyKind kind, String province, String seat, Zone zone,
		List<String> letterhead, Signatory prepared, Signatory approved, String scale, Map<String, String> variants,
		MoneyStyle money, Delivery delivery, List<String> recipients) {

	public Regency {
		letterhead = List.copyOf(letterhead);
		variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
		recipients = List.copyOf(recipients);
	}

	/** {@code Kabupaten Manokwari}. */
	public String fullName() {
		return this.kind.title() + " " + this.name;
	}

}
