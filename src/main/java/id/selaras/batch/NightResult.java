package id.selaras.batch;

import java.util.List;
import java.util.Map;

import id.selaras.finding.Failure;
import id.selaras.post.Posted;

/**
 * How a night ended.
 *
 * @param reports files in {@code <out>} by regency and period: {@code 92.02/2023-TW4}
 * @param items that had work, by stage
 * @param recovered runs that a kill had left open
 * @param posted what became of the mail
 */
public record NightResult(List<Summary> summaries, Map<String, Integer> reports, Map<String, Integer> items,
		Map<String, Long> milliseconds, List<Failure> failures, int recovered, Posted posted) {

	public NightResult {
		summaries = List.copyOf(summaries);
		failures = List.copyOf(failures);
	}

	/** Whether there was something to do, and all of it was done before. */
	public boolean nothingChanged() {
		return !this.summaries.isEmpty() && this.failures.isEmpty()
				&& this.items.values().stream().allMatch((count) -> count == 0);
	}

}
