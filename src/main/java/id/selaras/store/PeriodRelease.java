package id.selaras.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.plan.Period;

/**
 * Someone let the reports of a period go out. From then on the period is locked: what the
 * journal names later does not count for it.
 *
 * @param sequence of the line in the journal that says so
 * @param by who released
 * @param figures SHA-256 of the figures that were released, kept among the originals
 * @param reports SHA-256 of each released file by its path, kept there too
 */
public record PeriodRelease(Period period, long sequence, String by, LocalDate day, String figures,
		SortedMap<String, String> reports) {

	public PeriodRelease {
		reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
	}

}
