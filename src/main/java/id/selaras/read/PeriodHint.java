package id.selaras.read;

import id.selaras.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * A year, quarter or both that the file states somewhere.
 *
 * @param quarter 1 to 4, or null
 */
public record PeriodHint(Source source, @Nullable Integer year, @Nullable Integer quarter, Location location) {

	/** Where it stands, the most trustworthy first. */
	public enum Source {

		SHEET, FOLDER, FILE_NAME

	}

}
