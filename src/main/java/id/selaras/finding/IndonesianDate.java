package id.selaras.finding;

import java.time.LocalDate;
import java.util.List;

/** Days as an Indonesian writes them: 18 Oktober 2023. */
public final class IndonesianDate {

	private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
			"Agustus", "September", "Oktober", "November", "Desember");

	private IndonesianDate() {
	}

	public static String written(LocalDate day) {
		return day.getDayOfMonth() + " " + monthAndYear(day);
	}

	/** From one day to another, naming what they share only once. */
	public static String span(LocalDate from, LocalDate to) {
		if (from.equals(to)) {
			return written(to);
		}
		boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
		return sameMonth ? from.getDayOfMonth() + "–" + written(to) : written(from) + " – " + written(to);
	}

	private static String monthAndYear(LocalDate day) {
		return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
	}

}
