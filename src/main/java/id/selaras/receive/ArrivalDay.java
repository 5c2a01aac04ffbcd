package id.selaras.receive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The day of arrival that a sub-folder named {@code YYYY-MM-DD} states. */
public final class ArrivalDay {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private ArrivalDay() {
	}

	/**
	 * Reads the path; the innermost such folder counts.
	 * @param path below the inbox, with slashes
	 */
	public static @Nullable LocalDate of(String path) {
		String[] parts = path.split("/");
		for (int i = parts.length - 2; i >= 0; i--) {
			if (DAY.matcher(parts[i]).matches()) {
				try {
					return LocalDate.parse(parts[i]);
				}
				catch (DateTimeException ex) {
					return null;
				}
			}
		}
		return null;
	}

}
