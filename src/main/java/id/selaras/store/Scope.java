package id.selaras.store;

import id.selaras.plan.Period;

/**
 * What findings and questions were made from, and so are replaced by together.
 *
 * @param name such as {@code original:<sha256>} or {@code period:2023-TW4}
 */
public record Scope(String name) {

	public static Scope ofOriginal(String sha256) {
		return new Scope("original:" + sha256);
	}

	public static Scope ofPeriod(Period period) {
		return new Scope("period:" + period);
	}

	public static Scope ofPlan(String plan) {
		return new Scope("plan:" + plan);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
