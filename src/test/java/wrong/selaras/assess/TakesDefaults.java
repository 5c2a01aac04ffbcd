package wrong.selaras.assess;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Results that depend on the machine. */
final class TakesDefaults {

	private TakesDefaults() {
	}

	static String language() {
		return Locale.getDefault().getLanguage();
	}

	static ZoneId zone() {
		return ZoneId.systemDefault();
	}

	@SuppressWarnings("JavaTimeDefaultTimeZone")
	static LocalDate today() {
		return LocalDate.now();
	}

	static String number(int number) {
		return String.format("%,d", number);
	}

	static String template(int number) {
		return "%,d".formatted(number);
	}

}
