package id.selaras.batch;

import java.time.Duration;
import java.time.Instant;

/** Knows what was begun under a clock that was ahead of the one of today. */
final class WrongClock {

	/** No clock that was right is set back by more. */
	private static final Duration LONGEST_SET_BACK = Duration.ofDays(1);

	private WrongClock() {
	}

	/** Whether a moment that should have passed lies ahead. */
	static boolean named(Instant moment, Instant now) {
		return moment.isAfter(now.plus(LONGEST_SET_BACK));
	}

}
