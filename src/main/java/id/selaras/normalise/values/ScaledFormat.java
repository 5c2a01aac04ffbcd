package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.finding.Text;
import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Formats that show another size than the cell holds: "#,##0,," shows 3.000.000 as 3, and
 * 0" juta" shows 3 as "3 juta".
 */
final class ScaledFormat {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	/** Commas that do not part digits divide by a thousand each. */
	private static final Pattern DIVIDING = Pattern.compile("[0#?](,+)(?![0#?,])");

	/** For numbers below zero, and for zero. */
	private static final Pattern OTHER_SECTIONS = Pattern.compile(";.*");

	private static final int THOUSAND = 3;

	private static final Text SHOWN = new Text("angka seperti yang tampil di sel", "the number as the cell shows it");

	private ScaledFormat() {
	}

	/** Null where the number is as large as it looks in its column. */
	static @Nullable Meaning of(BigDecimal number, String format, Unit unit) {
		if (format.indexOf('"') < 0 && !mayDivide(format)) {
			return null;
		}
		String section = OTHER_SECTIONS.matcher(format).replaceFirst("");
		Matcher dividing = DIVIDING.matcher(QUOTED.matcher(section).replaceAll(""));
		int divided = dividing.find() ? THOUSAND * dividing.group(1).length() : 0;
		BigDecimal meant = number;
		if (divided > 0 && unit.isMoney() && !unit.isRupiah()) {
			meant = number.movePointLeft(divided);
		}
		else if (divided == 0) {
			meant = number.movePointRight(power(section));
			meant = unit.isMoney() && power(section) > 0 ? Numbers.quotient(meant, unit.factor()) : meant;
		}
		return (number.signum() == 0 || meant.compareTo(number) == 0) ? null : new Meaning.Asked(Doubt.THOUSANDFOLD,
				List.of(Candidate.of(Numbers.plain(meant), SHOWN), Candidate.of(number, Say.NUMBER)));
	}

	/** Most formats part thousands: "#,##0" has a digit behind its comma. */
	private static boolean mayDivide(String format) {
		for (int comma = format.indexOf(','); comma >= 0; comma = format.indexOf(',', comma + 1)) {
			char next = (comma + 1 < format.length()) ? format.charAt(comma + 1) : ';';
			if (next != '#' && next != '0' && next != '?') {
				return true;
			}
		}
		return false;
	}

	private static int power(String section) {
		Matcher quoted = QUOTED.matcher(section);
		return quoted.find() ? PowerWord.read(" " + quoted.group(1).strip(), false).power() : 0;
	}

}
