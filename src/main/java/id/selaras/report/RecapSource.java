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
	 * @param figures absent where it has none of the period
	 */
	public record Part(String code, String name, Optional<RecapFigures> figures) {

		/** Whether its figures may not go out yet. */
		public boolean isUnreleased() {
			return this.figures.map(RecapFigures::draft).orElse(true);
		}

		/** Whether its reports go out as they are made, so that nobody releases them. */
		public boolean needsNoRelease() {
			return this.figures.filter((of) -> of.delivery() == Delivery.AT_ONCE).isPresent();
		}

	}

	/** Of one regency alone. */
	static RecapSource of(ReportSource source) {
		return new RecapSource(source.consultant(), source.period(), List
			.of(new Part(source.regency().code(), source.regency().fullName(), Optional.of(RecapFigures.of(source)))),
				source.date());
	}

	/** The same with another day on it. */
	public RecapSource on(LocalDate day) {
		return new RecapSource(this.consultant, this.period, this.regencies, day);
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
