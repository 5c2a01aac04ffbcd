package id.selaras.batch;

import java.time.Instant;
import java.time.ZonedDateTime;

import id.selaras.plan.Zone;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.support.CronExpression;

/**
 * When a night is due. It knows only when the last one began: however many were missed,
 * one is caught up, and a clock that jumps back starts none twice.
 */
public final class Schedule {

	private final CronExpression cron;

	private final Zone zone;

	/**
	 * A schedule.
	 * @param cron second, minute, hour, day of month, month, day of week
	 * @param zone the clock of the cron line
	 */
	public Schedule(String cron, Zone zone) {
		this.cron = CronExpression.parse(cron);
		this.zone = zone;
	}

	/** Whether a line can be read as one; what is out of its bounds cannot. */
	public static boolean isReadable(String cron) {
		return CronExpression.isValidExpression(cron);
	}

	/** Whether a night should have begun since the last one did. */
	public boolean isDue(Instant lastBegan, Instant now) {
		Instant next = next(lastBegan);
		return next != null && !next.isAfter(now);
	}

	/** The next beginning after that moment; null where the line names none. */
	public @Nullable Instant next(Instant after) {
		ZonedDateTime next = this.cron.next(after.atZone(this.zone.id()));
		return (next == null) ? null : next.toInstant();
	}

}
