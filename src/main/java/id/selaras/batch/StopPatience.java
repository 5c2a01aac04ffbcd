package id.selaras.batch;

import java.time.Duration;

/** How long a process that was asked to end may go on with what it has begun. */
public final class StopPatience {

	/**
	 * Together with what the web server takes less than ten seconds: a service that takes
	 * longer is killed by many an operator.
	 */
	private static final int SECONDS = 8;

	private StopPatience() {
	}

	/**
	 * As usual, or as {@code -Dselaras.stop-seconds} says where a machine is so slow that
	 * one report takes longer, and whoever stops the service waits for it.
	 */
	public static Duration allowed() {
		return Duration.ofSeconds(Integer.getInteger("selaras.stop-seconds", SECONDS));
	}

}
