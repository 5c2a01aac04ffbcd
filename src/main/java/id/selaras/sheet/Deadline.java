package id.selaras.sheet;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment after which a file is refused, however much of it is read by then. */
final class Deadline {

	private final LongSupplier nanoTime;

	private final long end;

	private Deadline(LongSupplier nanoTime, long end) {
		this.nanoTime = nanoTime;
		this.end = end;
	}

	static Deadline in(int seconds, LongSupplier nanoTime) {
		return new Deadline(nanoTime, nanoTime.getAsLong() + Duration.ofSeconds(seconds).toNanos());
	}

	void check() {
		// the difference, as nanoseconds may run over
		if (this.nanoTime.getAsLong() - this.end > 0) {
			throw new RefusedException(RefusalReason.TOO_LARGE);
		}
	}

}
