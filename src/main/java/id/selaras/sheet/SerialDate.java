package id.selaras.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Days as numbers. The epoch of 1900 counts a 29 February 1900 that never was; that of
 * 1904 does not.
 */
enum SerialDate {

	SINCE_1900(LocalDate.of(1899, 12, 30), 2_958_466), SINCE_1904(LocalDate.of(1904, 1, 1), 2_957_004);

	private static final BigDecimal SECONDS = new BigDecimal(86_400);

	/** A day is never reached by rounding more than half a millisecond. */
	private static final BigDecimal HALF_A_MILLISECOND = new BigDecimal("0.5").divide(new BigDecimal(86_400_000),
			MathContext.DECIMAL64);

	private static final int LEAP_DAY = 60;

	private final LocalDate epoch;

	/** What follows the year 9999. */
	private final BigDecimal end;

	SerialDate(LocalDate epoch, int end) {
		this.epoch = epoch;
		this.end = new BigDecimal(end);
	}

	/**
	 * ISO day, time of day, or hours:minutes:seconds; null for a number that is no date.
	 */
	@Nullable String text(BigDecimal serial, TimeFormat format) {
		if (format == TimeFormat.NUMBER || serial.signum() < 0 || serial.compareTo(this.end) >= 0) {
			return null;
		}
		long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
		if (format == TimeFormat.DURATION) {
			return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
		}
		if (format == TimeFormat.TIME && seconds < LocalTime.MAX.toSecondOfDay() + 1) {
			return LocalTime.ofSecondOfDay(seconds).format(DateTimeFormatter.ISO_LOCAL_TIME);
		}
		return day(serial.add(HALF_A_MILLISECOND).intValue()).toString();
	}

	private LocalDate day(int serial) {
		boolean early = this == SINCE_1900 && serial <= LEAP_DAY;
		return this.epoch.plusDays(early ? serial + 1 : serial);
	}

	/** The serial of a day with or without time in ISO form; null for anything else. */
	@Nullable BigDecimal serial(String iso) {
		try {
			int time = iso.indexOf('T');
			LocalDate day = LocalDate.parse((time < 0) ? iso : iso.substring(0, time));
			long days = this.epoch.until(day, ChronoUnit.DAYS);
			BigDecimal serial = new BigDecimal((this == SINCE_1900 && days <= LEAP_DAY) ? days - 1 : days);
			return (time < 0) ? plain(serial) : plain(serial.add(fraction(iso.substring(time + 1))));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static BigDecimal fraction(String time) {
		return new BigDecimal(LocalTime.parse(time.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", "")).toSecondOfDay())
			.divide(SECONDS, MathContext.DECIMAL64);
	}

	/** The part of a day of an ISO time; null for anything else. */
	static @Nullable BigDecimal timeSerial(String iso) {
		try {
			return plain(fraction(iso));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static BigDecimal plain(BigDecimal serial) {
		return serial.round(new MathContext(15)).stripTrailingZeros();
	}

}
