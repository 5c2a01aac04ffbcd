package id.selaras.plan;

import java.time.ZoneId;

/** Indonesia's three time zones, by the names that are printed. */
public enum Zone {

	WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private final ZoneId id;

	Zone(String id) {
		this.id = ZoneId.of(id);
	}

	public ZoneId id() {
		return this.id;
	}

}
