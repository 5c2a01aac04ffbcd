package id.selaras.batch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.post.Posted;

/**
 * How a night ended.
 *
 * @param reports files in {@code <out>} by regency and period: {@code 92.02/2023-TW4}
 * @param items that had work, by stage
 * @param recovered runs that a kill had left open
 * @param posted what became of the mail
 * @param received paths of the files that came, by regency
 * @param redone what was done again, and after which fault
 */
public record NightResult(List<Summary> summaries, Map<String, Integer> reports, Map<String, Integer> items,
		Map<String, Long> milliseconds, List<Failure> failures, int recovered, Posted posted,
		SortedMap<String, List<String>> received, List<Text> redone) {

	public NightResult {
		summaries = List.copyOf(summaries);
		failures = List.copyOf(failures);
		received = Collections.unmodifiableSortedMap(new TreeMap<>(received));
		redone = List.copyOf(redone);
	}

	/** Of a night that could not begin. */
	static NightResult refused(List<Failure> failures) {
		return new NightResult(List.of(), Map.of(), Map.of(), Map.of(), failures, 0, Posted.NOTHING, new TreeMap<>(),
				List.of());
	}

	/** Whether there was something to do, and all of it was done before. */
	public boolean nothingChanged() {
		return !this.summaries.isEmpty() && this.failures.isEmpty()
				&& this.items.values().stream().allMatch((count) -> count == 0);
	}

}
