package id.selaras.batch;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How a service stands: numbers and times only, nothing of any regency.
 *
 * @param lastBegan null before the first night, and where a wrong clock began the last
 * one
 * @param nextNight null where the schedule names none
 * @param problem the kind of what keeps the service from its work, or empty
 * @param hasRoom whether the disk has the room without which nothing new is taken in
 * @param stageItems items of the last night that had work, by stage
 */
public record ServiceState(boolean nightRuns, @Nullable Instant lastBegan, boolean lastWell,
		@Nullable Instant nextNight, int nights, int nightsWithFailures, int overlapsRefused, int filesFromInboxes,
		int filesUploaded, int mailWaiting, String problem, Map<String, Integer> stageItems,
		Map<String, Long> stageMilliseconds, long freeBytes, boolean hasRoom) {

	public ServiceState {
		stageItems = Map.copyOf(stageItems);
		stageMilliseconds = Map.copyOf(stageMilliseconds);
	}

}
