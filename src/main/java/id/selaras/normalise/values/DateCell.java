package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.plan.Quantity;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a cell with a date format means: a date where one is asked; else what was typed
 * before the spreadsheet made a date of it, which only its writer knows.
 */
final class DateCell {

	private static final Pattern TIME = Pattern.compile("(\\d{1,3}):(\\d\\d):\\d\\d");

	private static final Text FORMAT = new Text("angka yang diberi format tanggal", "a number that got a date format");

	/**
	 * Dates of our time are dates; a number with a date format often lies far from it.
	 */
	private static final int FIRST_YEAR = 1950;

	private static final int CENTURY = 100;

	private DateCell() {
	}

	static Meaning meaning(String iso, @Nullable BigDecimal serial, String format, Surroundings around) {
		LocalDate day = day(iso);
		if (day != null && !around.expectsNumber()
				&& (around.unit().dimension() == Unit.Dimension.DATE || around.target() instanceof Quantity.Date)) {
			return Meaning.of(Candidate.of(new Quantity.Date(day), Say.DATE));
		}
		List<Candidate> candidates = new ArrayList<>();
		Matcher time = TIME.matcher(iso);
		if (time.matches()) {
			candidates.add(Candidate.of(new BigDecimal(time.group(1) + "." + time.group(2)), Say.NUMBER));
		}
		if (day != null) {
			boolean fits = serial != null && around.references().stream().anyMatch((it) -> it.fits(serial));
			if (serial != null && (fits || day.getYear() < FIRST_YEAR)) {
				candidates.add(Candidate.of(serial, FORMAT));
			}
			addTyped(candidates, day, format, around.unit());
		}
		return new Meaning.Asked(Doubt.DATE_IN_NUMBER_COLUMN, candidates);
	}

	/**
	 * "5-10" and "12/15" are what is typed; so are "3-85" and "10/90", as months of
	 * years.
	 */
	private static void addTyped(List<Candidate> candidates, LocalDate day, String format, Unit unit) {
		boolean monthOfYear = day.getDayOfMonth() == 1 && !format.toLowerCase(Locale.ROOT).contains("d");
		int one = monthOfYear ? day.getMonthValue() : Math.min(day.getDayOfMonth(), day.getMonthValue());
		int other = monthOfYear ? day.getYear() % CENTURY : Math.max(day.getDayOfMonth(), day.getMonthValue());
		BigDecimal part = BigDecimal.valueOf(one);
		BigDecimal whole = BigDecimal.valueOf(other);
		candidates.add(Candidate.of(new Quantity.Range(part.min(whole), part.max(whole)), Say.RANGE));
		boolean share = unit.isPercent() && other > 0;
		candidates.add(Candidate.of(share ? Numbers.percent(part, whole) : part, share ? Say.SHARE : Say.COUNT));
	}

	private static @Nullable LocalDate day(String iso) {
		try {
			return LocalDate.parse(iso);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
