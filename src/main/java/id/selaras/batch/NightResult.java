package id.selaras.batch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.selaras.finding.Failure;
import id.selaras.finding.Text;
import id.selaras.post.Posted;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param reports files in {@code <out>} by regency and period: {@code 92.02/2023-TW4}
 * @param items that had work, by stage
 * @param recovered runs that a kill had left open
 * @param posted what became of the mail; null where nobody looked into the outbox
 * @param came since the last night that ended
 * @param redone what was done again, and after which fault
 */
public record NightResult(List<Summary> summaries, Map<String, Integer> reports, Map<String, Integer> items,
		Map<String, Long> milliseconds, List<Failure> failures, int recovered, @Nullable Posted posted, Came came,
		List<Text> redone) {

	public NightResult {
		summaries = List.copyOf(summaries);
		failures = List.copyOf(failures);
		redone = List.copyOf(redone);
	}

	/** Of a night that could not begin. */
	static NightResult refused(List<Failure> failures) {
		return new NightResult(List.of(), Map.of(), Map.of(), Map.of(), failures, 0, null, Came.NOTHING, List.of());
	}

	/** Whether there was something to do, and all of it was done before. */
	public boolean nothingChanged() {
		return !this.summaries.isEmpty() && this.failures.isEmpty()
				&& this.items.values().stream().allMatch((count) -> count == 0);
	}

	/**
	 * When mail is tried next, between nights.
	 * @param soon where messages wait
	 * @param planned before this night, which stays where it did not look into the outbox
	 */
	Instant nextMail(Instant soon, Instant planned) {
		return (this.posted == null) ? planned : this.posted.leavesWork() ? soon : Instant.MAX;
	}

}
