package id.selaras.normalise.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.selaras.plan.Unit;
import org.jspecify.annotations.Nullable;

/** "12 dari 15", "12/15": the count, or its share where the unit is one. */
final class CountText {

	private static final String WHOLE = "(\\d{1,3}(?:\\.\\d{3})+|[1-9]\\d*|0)";

	private static final Pattern SHAPE = Pattern.compile(
			WHOLE + "\\s*(\\p{L}[\\p{L} ]*?)?\\s*(?:(?<=[\\s\\p{L}])(?:dari|dr)\\s+|/\\s*)" + WHOLE
					+ "(?:\\s+\\p{L}[^\\d(]*)?\\s*(?:\\(([^()]*)\\))?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((dari [^()]*)\\)$", Pattern.CASE_INSENSITIVE);

	private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

	private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

	private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

	/** Of which a score is so many. */
	private static final List<BigDecimal> FULL_MARKS = List.of(BigDecimal.TEN, BigDecimal.valueOf(100));

	private CountText() {
	}

	/** Null where the text is no count. */
	static @Nullable Meaning read(String tidied, WordSense sense) {
		if (!mayBeOne(tidied)) {
			return null;
		}
		Matcher shape = SHAPE.matcher(IN_BRACKETS.matcher(tidied).replaceFirst(" $1"));
		if (!shape.matches()) {
			return null;
		}
		BigDecimal part = number(shape.group(1));
		BigDecimal whole = number(shape.group(3));
		if (whole.signum() == 0 || isMonthOfYear(part, whole)) {
			return Meaning.UNREADABLE;
		}
		Candidate count = Candidate.of(part, Say.COUNT);
		Candidate share = Candidate.of(Numbers.percent(part, whole), Say.SHARE);
		boolean percent = sense.unit().isPercent();
		Unit own = sense.units().of((shape.group(2) == null) ? "" : shape.group(2));
		if (!percent && sense.unit().isContradictedBy(own)) {
			return new Meaning.Asked(Doubt.WHICH_UNIT, List.of(count));
		}
		if (part.compareTo(whole) > 0) {
			return new Meaning.Asked(Doubt.COUNT_OR_SHARE,
					List.of(count, percent ? share : Candidate.of(whole, Say.COUNT)));
		}
		if (sense.unit().equals(Unit.NONE)) {
			return new Meaning.Readings(Doubt.COUNT_OR_SHARE, List.of(count, share));
		}
		if (sense.unit().isRate() || isMeasured(sense.unit(), whole)) {
			return outOf(part, whole, sense.unit());
		}
		return percent ? share(share, shape.group(4), sense) : Meaning.of(count);
	}

	/** Without a stroke there is "dari", or short "dr". */
	private static boolean mayBeOne(String tidied) {
		return tidied.indexOf('/') >= 0 || tidied.indexOf('d') >= 0 || tidied.indexOf('D') >= 0;
	}

	/** Half a kilometre is no kilometre, but 85 points of 100 are 85. */
	private static boolean isMeasured(Unit unit, BigDecimal whole) {
		return unit.dimension().isMeasured() || unit.dimension() == Unit.Dimension.RATIO
				|| (unit.dimension() == Unit.Dimension.SCORE && !FULL_MARKS.contains(whole));
	}

	/**
	 * "5/1.000" in a column of so many per 100.000 is 500; and "1/2" kilometre a half.
	 */
	private static Meaning outOf(BigDecimal part, BigDecimal whole, Unit unit) {
		BigDecimal base = Rate.base(unit);
		if (base.compareTo(whole) == 0 || part.signum() == 0) {
			return Meaning.of(Candidate.of(part, Say.COUNT));
		}
		return new Meaning.Asked(Doubt.COUNT_OR_SHARE, List
			.of(Candidate.of(Numbers.quotient(part.multiply(base), whole), Say.RATIO), Candidate.of(part, Say.COUNT)));
	}

	/** The share that stands beside the count must be the same one. */
	private static Meaning share(Candidate share, @Nullable String bracket, WordSense sense) {
		NumberText stated = (bracket == null) ? null : NumberText.read(bracket, sense);
		BigDecimal computed = share.size();
		if (stated == null || stated.digits().size() != 1 || computed == null) {
			return Meaning.of(share);
		}
		BigDecimal printed = stated.digits().get(0).number();
		boolean same = computed.subtract(printed).abs().compareTo(BigDecimal.ONE) < 0;
		return same ? Meaning.of(share)
				: new Meaning.Asked(Doubt.SEVERAL_VALUES, List.of(share, Candidate.of(printed, Say.READ_AS_NUMBER)));
	}

	private static boolean isMonthOfYear(BigDecimal part, BigDecimal whole) {
		return part.compareTo(MONTHS) <= 0 && whole.compareTo(FIRST_YEAR) >= 0 && whole.compareTo(LAST_YEAR) <= 0;
	}

	private static BigDecimal number(String digits) {
		return new BigDecimal(digits.replace(".", ""));
	}

}
