package id.selaras.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What something cost.
 *
 * @param wall milliseconds on the clock
 * @param cpu milliseconds of the whole process on all cores, garbage collection and
 * compilation included
 */
record Cost(long wall, long cpu) {

	static final Cost NOTHING = new Cost(0, 0);

	/** From the start of Java. */
	static Cost now() {
		return new Cost(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
				ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
	}

	static Cost of(Runnable work) {
		Cost before = now();
		work.run();
		return now().minus(before);
	}

	Cost minus(Cost other) {
		return new Cost(this.wall - other.wall, this.cpu - other.cpu);
	}

	Cost plus(Cost other) {
		return new Cost(this.wall + other.wall, this.cpu + other.cpu);
	}

}
