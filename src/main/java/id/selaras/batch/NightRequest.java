package id.selaras.batch;

import java.nio.file.Path;
import java.time.LocalDate;

import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one night.
 *
 * @param period null for the periods with an open request
 * @param regency null for all
 * @param today the day that counts as today; nothing else reads a clock
 */
public record NightRequest(Path home, Path out, Path data, @Nullable Period period, @Nullable String regency,
		LocalDate today) {
}
