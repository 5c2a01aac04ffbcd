package id.selaras.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that are known, by the ways in which they are written. */
public final class Units {

	public static final Units NONE = new Units(Map.of());

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}%/\u00b2\u00b3]+");

	private final Map<String, Unit> written = new HashMap<>();

	/**
	 * Known units.
	 * @param written by each way of writing
	 */
	public Units(Map<String, Unit> written) {
		written.forEach((spelling, unit) -> this.written.put(plain(spelling), unit));
	}

	/** The unit, however it is written; an unknown one measures nothing that is known. */
	public Unit of(String text) {
		String plain = plain(text);
		Unit known = this.written.get(plain);
		if (known != null) {
			return known;
		}
		return (plain.isEmpty() || plain.equals("0")) ? Unit.NONE
				: new Unit(text.strip(), Unit.Dimension.UNKNOWN, Unit.NONE.factor());
	}

	public Optional<Unit> known(String text) {
		return Optional.ofNullable(this.written.get(plain(text)));
	}

	/** The usual spelling; of an unknown unit what is written. */
	public String usual(String text) {
		return known(text).map(Unit::name).orElse(text);
	}

	/** Whether two units are one and the same, however they are written. */
	public boolean same(String one, String other) {
		return plain(of(one).name()).equals(plain(of(other).name()));
	}

	/**
	 * The unit as written; "0" is no unit; an empty column leaves the indicator's
	 * brackets.
	 */
	public static String stated(String column, String indicator) {
		String unit = column.strip();
		if (!unit.isEmpty() && !unit.equals("0") && !unit.equals("-")) {
			return unit;
		}
		if (indicator.indexOf('(') < 0) {
			return "";
		}
		Matcher brackets = BRACKETS.matcher(indicator);
		return brackets.find() ? brackets.group(1).strip() : "";
	}

	private static String plain(String text) {
		String lower = text.strip().toLowerCase(Locale.ROOT);
		if (isPlain(lower)) {
			return lower;
		}
		Matcher all = IN_BRACKETS.matcher(lower);
		String bare = all.matches() ? all.group(1) : lower;
		return PUNCTUATION.matcher(bare).replaceAll(" ").strip();
	}

	/** As most units are written: small letters, with a blank between two words. */
	private static boolean isPlain(String lower) {
		char before = ' ';
		for (int i = 0; i < lower.length(); i++) {
			char sign = lower.charAt(i);
			boolean kept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '%' || sign == '/';
			if (!kept && (sign != ' ' || before == ' ')) {
				return false;
			}
			before = sign;
		}
		return true;
	}

}
