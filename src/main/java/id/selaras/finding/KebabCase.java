package id.selaras.finding;

import java.util.Locale;

/** {@code TargetDiffersFromPlan} becomes {@code target-differs-from-plan}. */
public final class KebabCase {

	private KebabCase() {
	}

	public static String of(String className) {
		return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
