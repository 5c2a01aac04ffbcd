package id.selaras.samples;

import java.time.LocalDate;
import java.util.List;

/** Dates and quarters as they are written under and above a form. */
final class IndonesianDate {

	private static final List<String> MONTHS = List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
			"Agustus", "September", "Oktober", "November", "Desember");

	private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

	private IndonesianDate() {
	}

	static String of(LocalDate date) {
		return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
	}

	static String roman(int quarter) {
		return ROMAN.get(quarter - 1);
	}

	static String period(SampleForm form) {
		return "Triwulan " + roman(form.quarter()) + " Tahun " + form.year();
	}

}
