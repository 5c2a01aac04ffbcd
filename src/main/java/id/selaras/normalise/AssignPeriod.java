package id.selaras.normalise;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.selaras.plan.Period;
import id.selaras.plan.Request;
import id.selaras.read.FormTable;
import id.selaras.read.PeriodHint;
import id.selaras.read.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Pass: the period that a form counts for is the one that it states. One that states a
 * year only: request, folder, file name, last filled quarter, in this order (design.md
 * 5).
 */
final class AssignPeriod {

	private AssignPeriod() {
	}

	static @Nullable Period of(FormTable table, String agency, List<Request> requests) {
		Period stated = both(table, PeriodHint.Source.SHEET);
		if (stated != null) {
			return stated;
		}
		Integer year = year(table, PeriodHint.Source.SHEET);
		if (year == null) {
			Period folder = both(table, PeriodHint.Source.FOLDER);
			return (folder != null) ? folder : both(table, PeriodHint.Source.FILE_NAME);
		}
		Integer filled = lastFilled(table);
		// what came for a period stays its own when that is closed and the next one
		// opened
		boolean forClosed = filled != null && asking(table, agency, year, requests)
			.anyMatch((request) -> !request.open() && request.period().quarter() == filled);
		Integer quarter = forClosed ? null : requested(table, agency, year, requests);
		for (PeriodHint.Source source : List.of(PeriodHint.Source.FOLDER, PeriodHint.Source.FILE_NAME)) {
			if (quarter == null) {
				quarter = quarter(table, source);
			}
		}
		if (quarter == null) {
			quarter = filled;
		}
		return (quarter == null) ? null : new Period(year, quarter);
	}

	/** Year and quarter in one text, or one of each in the same source. */
	private static @Nullable Period both(FormTable table, PeriodHint.Source source) {
		for (PeriodHint hint : table.periods()) {
			if (hint.source() == source && hint.year() != null && hint.quarter() != null) {
				return new Period(hint.year(), hint.quarter());
			}
		}
		Integer year = year(table, source);
		Integer quarter = quarter(table, source);
		return (year == null || quarter == null) ? null : new Period(year, quarter);
	}

	private static @Nullable Integer year(FormTable table, PeriodHint.Source source) {
		return table.periods()
			.stream()
			.filter((hint) -> hint.source() == source)
			.map(PeriodHint::year)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Integer quarter(FormTable table, PeriodHint.Source source) {
		return table.periods()
			.stream()
			.filter((hint) -> hint.source() == source)
			.map(PeriodHint::quarter)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable Integer requested(FormTable table, String agency, int year, List<Request> requests) {
		List<Integer> quarters = asking(table, agency, year, requests).filter(Request::open)
			.map((request) -> request.period().quarter())
			.distinct()
			.toList();
		return (quarters.size() == 1) ? quarters.get(0) : null;
	}

	/** Requests of the year that ask the agency for this form. */
	private static Stream<Request> asking(FormTable table, String agency, int year, List<Request> requests) {
		String form = table.definition().id();
		return requests.stream()
			.filter((request) -> request.period().year() == year)
			.filter((request) -> request.asked()
				.stream()
				.anyMatch((asked) -> asked.forms().contains(form) && asked.asks(agency)));
	}

	private static @Nullable Integer lastFilled(FormTable table) {
		for (int quarter = 4; quarter >= 1; quarter--) {
			String column = "realised.q" + quarter;
			for (TableRow row : table.rows()) {
				if (!row.cell(column).isBlank() || !row.cell(column + ".k").isBlank()
						|| !row.cell(column + ".rp").isBlank()) {
					return quarter;
				}
			}
		}
		return null;
	}

}
