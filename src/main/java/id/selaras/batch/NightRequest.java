package id.selaras.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.selaras.plan.Period;
import id.selaras.plan.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one night.
 *
 * @param period null for the periods with an open request
 * @param regency null for all
 * @param today the day that counts as today in the zone of the job
 * @param moment null where today counts as today in all zones
 */
public record NightRequest(Path home, Path out, Path data, @Nullable Period period, @Nullable String regency,
		LocalDate today, @Nullable Instant moment) {

	/** A night on a day that is the same everywhere. */
	public NightRequest(Path home, Path out, Path data, @Nullable Period period, @Nullable String regency,
			LocalDate today) {
		this(home, out, data, period, regency, today, null);
	}

	/** Whether no period is left out; of one alone nothing is known about the others. */
	boolean isOfAllPeriods() {
		return this.period == null;
	}

	/** The part that is asked for, in a few characters; null where all is. */
	@Nullable String only() {
		String part = Stream.of(this.regency, this.period)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.collect(Collectors.joining(" "));
		return part.isEmpty() ? null : part;
	}

	/** What day it is in a regency: at 23.30 in Jakarta, Jayapura is a day ahead. */
	LocalDate today(Zone zone) {
		return (this.moment == null) ? this.today : LocalDate.ofInstant(this.moment, zone.id());
	}

}
