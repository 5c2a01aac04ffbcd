package id.selaras.home;

import java.nio.file.Path;

/**
 * The two files of one plan.
 *
 * @param indicators {@code indicators.csv} or {@code indicators.xlsx}
 * @param indicatorsName that file as the user knows it
 * @param original fingerprint of that file, as decisions name it
 * @param fingerprint of both files
 */
public record PlanFiles(PlanHeader header, Path indicators, String indicatorsName, String original,
		String fingerprint) {
}
