package id.selaras.batch;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a service counts while it works. */
final class ServiceCounts {

	private boolean nightRuns;

	private int nights;

	private int nightsWithFailures;

	private int overlaps;

	private int fromInboxes;

	private int uploaded;

	private int mailWaiting;

	private String problem = "";

	private Map<String, Integer> items = Map.of();

	private Map<String, Long> milliseconds = Map.of();

	synchronized void nightRuns(boolean runs) {
		this.nightRuns = runs;
	}

	synchronized void night(NightResult result) {
		this.nights++;
		this.nightsWithFailures += result.failures().isEmpty() ? 0 : 1;
		if (result.posted() != null) {
			this.mailWaiting = result.posted().waiting();
		}
		this.items = Map.copyOf(result.items());
		this.milliseconds = Map.copyOf(result.milliseconds());
		this.fromInboxes += result.items().getOrDefault("receive", 0);
	}

	synchronized void failedNight() {
		this.nights++;
		this.nightsWithFailures++;
	}

	synchronized void overlap() {
		this.overlaps++;
	}

	synchronized void fromInboxes(int files) {
		this.fromInboxes += files;
	}

	synchronized void uploaded(int files) {
		this.uploaded += files;
	}

	synchronized void mailWaiting(int messages) {
		this.mailWaiting = messages;
	}

	synchronized void problem(String kind) {
		this.problem = kind;
	}

	synchronized ServiceState state(@Nullable Instant lastBegan, boolean lastWell, @Nullable Instant next, long free,
			boolean hasRoom) {
		return new ServiceState(this.nightRuns, lastBegan, lastWell, next, this.nights, this.nightsWithFailures,
				this.overlaps, this.fromInboxes, this.uploaded, this.mailWaiting, this.problem, this.items,
				this.milliseconds, free, hasRoom);
	}

}
