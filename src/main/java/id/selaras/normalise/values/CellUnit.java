package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import id.selaras.plan.Unit;

/** The unit that stands in the cell itself, and how it agrees with the column's. */
final class CellUnit {

	private static final Pattern WORDS = Pattern.compile("\\s+");

	private static final Pattern PER = Pattern.compile(
			"(?!s\\s?/\\s?d\\b)(?:[\\p{L} ]*[\\p{L}\u00b2\u00b3])?\\s*(?:/|\\bper\\b)\\s*(?!(?:tahun|thn|th)\\b)\\p{L}.*",
			Pattern.CASE_INSENSITIVE);

	private static final Unit RUPIAH = new Unit("Rp", Unit.Dimension.MONEY, BigDecimal.ONE);

	private CellUnit() {
	}

	/** None where the cell names no unit that is known. */
	static Unit of(NumberText written, WordSense sense) {
		if (written.currency() || (written.power() != 0 && sense.unit().isMoney())) {
			return RUPIAH;
		}
		Unit all = sense.units().of(written.words());
		if (all.dimension() != Unit.Dimension.UNKNOWN || written.words().isEmpty()) {
			return (all.dimension() != Unit.Dimension.UNKNOWN) ? all : Unit.NONE;
		}
		return known(sense, WORDS.split(written.words(), 2)[0]);
	}

	private static Unit known(WordSense sense, String word) {
		return sense.units().known(word).filter((unit) -> unit.dimension() != Unit.Dimension.UNKNOWN).orElse(Unit.NONE);
	}

	/** "160 orang" where documents are counted; nothing of it is nothing of the other. */
	static boolean contradicts(NumberText written, WordSense sense) {
		boolean zero = written.digits().stream().allMatch((digits) -> digits.number().signum() == 0);
		return !zero && (sense.unit().isContradictedBy(of(written, sense)) || isPerSomething(written, sense));
	}

	/**
	 * "5 ton/ha" where tons are asked for is another figure; "a year" goes without
	 * saying.
	 */
	private static boolean isPerSomething(NumberText written, WordSense sense) {
		String words = written.words();
		return !words.isEmpty() && sense.unit().isOfNumbers() && !sense.unit().isMoney() && PER.matcher(words).matches()
				&& sense.units().known(words).isEmpty() && !words.equalsIgnoreCase(sense.unit().name());
	}

	/** Where lengths are asked, "1,5 M" may be metres or a thousand million. */
	static boolean isLoneLetter(NumberText written) {
		return written.words().equals("M");
	}

	static boolean isConverted(Unit own, Unit column) {
		return own.isConvertibleInto(column) && own.factor().compareTo(column.factor()) != 0;
	}

}
