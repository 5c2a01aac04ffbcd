package id.selaras.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.selaras.plan.Delivery;
import id.selaras.plan.Period;

/**
 * What the recap of a consultant is made from.
 *
 * @param consultant name, as printed
 * @param regencies those that he serves, and no others, by code
 * @param date the day that is printed, and that the file bears
 */
public record RecapSource(String consultant, Period period, List<Part> regencies, LocalDate date) {

	public RecapSource {
		regencies = List.copyOf(regencies);
	}

	/**
	 * One regency.
	 *
	 * @param name with its kind, or its code where nothing is known of it
	 * @param source absent where it has no figures of the period
	 */
	public record Part(String code, String name, Optional<ReportSource> source) {

		/** Whether its figures may not go out yet. */
		public boolean isUnreleased() {
			return this.source.map(ReportSource::draft).orElse(true);
		}

		/** Whether its reports go out as they are made, so that nobody releases them. */
		public boolean needsNoRelease() {
			return this.source.filter((of) -> of.regency().delivery() == Delivery.AT_ONCE).isPresent();
		}

	}

	/** Of one regency alone. */
	static RecapSource of(ReportSource source) {
		return new RecapSource(source.consultant(), source.period(),
				List.of(new Part(source.regency().code(), source.regency().fullName(), Optional.of(source))),
				source.date());
	}

	/** All that its pages and tables show. */
	public String content() {
		return RecapBuilder.build(this).toString() + RecapTables.of(this);
	}

	/** Whether the recap as a whole may not go out yet. */
	public boolean draft() {
		return this.regencies.stream().anyMatch(Part::isUnreleased);
	}

}
