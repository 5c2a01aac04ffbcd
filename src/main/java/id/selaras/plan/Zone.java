package id.selaras.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Indonesia's three time zones, by the names that are printed. */
public enum Zone {

	WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

	private final ZoneId id;

	Zone(String id) {
		this.id = ZoneId.of(id);
	}

	/** The day that a moment belongs to where this zone's clock hangs. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.id);
	}

	/** A moment as this zone's clock shows it, such as 2024-02-12 01:00:00 WIB. */
	public String clock(Instant moment) {
		return CLOCK.format(moment.atZone(this.id)) + " " + name();
	}

	public ZoneId id() {
		return this.id;
	}

}
