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
 * @param variants formula variant by name, see jobs/scales: {@code lower-is-better}, and
 * {@code lower-is-better/ID} for one indicator
 * @param corrections where reports leave at once, corrections do as well
 */
public record Regency(String code, String name, RegencyKind kind, String province, String seat, Zone zone,
		List<String> letterhead, Signatory prepared, Signatory approved, String scale, Map<String, String> variants,
		MoneyStyle money, Delivery delivery, List<String> recipients, Corrections corrections) {

	private static final String OF_INDICATOR = "lower-is-better/";

	public Regency {
		letterhead = List.copyOf(letterhead);
		variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
		recipients = List.copyOf(recipients);
	}

	/** With corrections that wait for the release. */
	public Regency(String code, String name, RegencyKind kind, String province, String seat, Zone zone,
			List<String> letterhead, Signatory prepared, Signatory approved, String scale, Map<String, String> variants,
			MoneyStyle money, Delivery delivery, List<String> recipients) {
		this(code, name, kind, province, seat, zone, letterhead, prepared, approved, scale, variants, money, delivery,
				recipients, Corrections.WITH_RELEASE);
	}

	/**
	 * Variant of the formula for "the lower the better": a where the regency says
	 * nothing.
	 */
	public String lowerIsBetter() {
		return this.variants.getOrDefault("lower-is-better", "a");
	}

	/** The same for one indicator, which may have its own. */
	public String lowerIsBetter(String indicator) {
		return this.variants.getOrDefault(OF_INDICATOR + indicator, lowerIsBetter());
	}

	/** Ids of the indicators that have a variant of their own, sorted. */
	public List<String> indicatorsWithVariant() {
		return this.variants.keySet()
			.stream()
			.filter((name) -> name.startsWith(OF_INDICATOR))
			.map((name) -> name.substring(OF_INDICATOR.length()))
			.sorted()
			.toList();
	}

	/** {@code Kabupaten Manokwari}. */
	public String fullName() {
		return this.kind.title() + " " + this.name;
	}

}
