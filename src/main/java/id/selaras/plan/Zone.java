package id.selaras.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Indonesia's three time zones, by the names that are printed. */
public enum Zone {

	WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private final ZoneId id;

	Zone(String id) {
		this.id = ZoneId.of(id);
	}

	/** The day that a moment belongs to where this zone's clock hangs. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.id);
	}

	public ZoneId id() {
		return this.id;
	}

}
