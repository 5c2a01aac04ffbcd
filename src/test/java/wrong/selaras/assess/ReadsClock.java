package wrong.selaras.assess;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** A stage for which each day is another day. */
final class ReadsClock {

	private ReadsClock() {
	}

	static LocalDate today() {
		return LocalDate.now(ZoneOffset.UTC);
	}

	static Instant ofClock() {
		return Clock.systemUTC().instant();
	}

	@SuppressWarnings("JavaUtilDate")
	static Date date() {
		return new Date();
	}

	static long millis() {
		return System.currentTimeMillis();
	}

}
