package id.selaras.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Unit;
import id.selaras.plan.Units;
import id.selaras.read.FormTable;

/**
 * In what a form counts its money: rupiah, unless the heading of the column or a line
 * above the table says "Rp (juta)" or "dalam jutaan rupiah" (domain.md 7).
 */
final class MoneyUnits {

	private static final String SCALE = "(ribu|juta|miliar|milyar|triliun)(?:an)?";

	private static final Pattern IN_HEADING = Pattern.compile("(?i)(?<![\\p{L}\\d])" + SCALE + "(?!\\p{L})");

	private static final Pattern ABOVE = Pattern.compile("(?i)(?:\\bdalam|\\brp\\.?|\\brupiah)[\\s(]*" + SCALE
			+ "(?!\\p{L})|(?<![\\p{L}\\d]|\\d\\s)" + SCALE + "\\s+rupiah");

	/** "Rp. 000" and "x Rp 1.000.000": the zeros that were left out. */
	private static final Pattern ZEROS = Pattern
		.compile("(?i)(?:\\brp\\.?\\s*\\(?\\s*[.,]?|\\bx\\s*(?:rp\\.?\\s*)?1[.,])(000(?:[.,]000)?)(?![\\d.,]*\\d)");

	private final FormTable table;

	private final Units units;

	private final Unit usual;

	/** By column: asked for each cell. */
	private final Map<String, Unit> known = new HashMap<>();

	MoneyUnits(FormTable table, Units units) {
		this.table = table;
		this.units = units;
		this.usual = table.stated()
			.stream()
			.flatMap((stated) -> scaled(ABOVE, stated.text()).stream())
			.findFirst()
			.orElse(units.of("Rp"));
	}

	/** Of rupiah in a column that is not of money alone. */
	Unit usual() {
		return this.usual;
	}

	Unit of(String column) {
		return this.known.computeIfAbsent(column,
				(id) -> scaled(IN_HEADING, this.table.headings().getOrDefault(id, "")).orElse(this.usual));
	}

	private Optional<Unit> scaled(Pattern words, String text) {
		Matcher matcher = words.matcher(text);
		if (matcher.find()) {
			boolean second = matcher.groupCount() > 1 && matcher.group(1) == null;
			return this.units.known((second ? matcher.group(2) : matcher.group(1)) + " rupiah");
		}
		Matcher zeros = ZEROS.matcher(text);
		return zeros.find() ? this.units.known((zeros.group(1).length() > 3) ? "juta rupiah" : "ribu rupiah")
				: Optional.empty();
	}

}
