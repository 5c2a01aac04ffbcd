package id.selaras.normalise;

import java.time.LocalDate;
import java.util.Optional;

import id.selaras.normalise.values.DateText;

/** A day as officials write it: "31 Desember 2023", "30-11-2023". */
public final class WrittenDay {

	private WrittenDay() {
	}

	public static Optional<LocalDate> read(String text) {
		return Optional.ofNullable(DateText.read(text.strip()));
	}

}
