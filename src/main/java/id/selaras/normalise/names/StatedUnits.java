package id.selaras.normalise.names;

import java.util.List;
import java.util.Set;

import id.selaras.plan.Unit;
import id.selaras.plan.Units;

/**
 * Units that stand beside a name and in it, against those of an entry. A unit that is not
 * known contradicts nothing.
 *
 * @param units all that are known
 */
record StatedUnits(Units units) {

	/** Points, grades and ratios are written for one another. */
	private static final Set<Unit.Dimension> LOOSE = Set.of(Unit.Dimension.SCORE, Unit.Dimension.GRADE,
			Unit.Dimension.RATIO);

	/**
	 * Whether what is stated cannot be what the entry is counted in.
	 * @param beside of the column beside the name, or empty
	 * @param within of the name itself, or empty: there hectares are not square
	 * kilometres
	 */
	boolean contradict(String beside, String within, List<String> entry) {
		return contradicts(beside, entry, false) || contradicts(within, entry, true);
	}

	boolean areSame(String one, String other) {
		return this.units.same(one, other);
	}

	Unit.Dimension dimension(List<String> entry) {
		return entry.isEmpty() ? Unit.Dimension.UNKNOWN : this.units.of(entry.get(0)).dimension();
	}

	private boolean contradicts(String stated, List<String> entry, boolean exactly) {
		if (stated.isEmpty() || entry.contains(stated) || dimensionOf(stated) == Unit.Dimension.UNKNOWN) {
			return false;
		}
		List<String> known = entry.stream().filter((unit) -> dimensionOf(unit) != Unit.Dimension.UNKNOWN).toList();
		return !known.isEmpty() && known.stream().noneMatch((unit) -> fits(stated, unit, exactly));
	}

	private boolean fits(String stated, String unit, boolean exactly) {
		Unit.Dimension dimension = dimensionOf(stated);
		Unit.Dimension other = dimensionOf(unit);
		if (LOOSE.contains(dimension) && LOOSE.contains(other)) {
			return true;
		}
		return dimension == other && (!exactly || !dimension.isMeasured() || areSame(stated, unit));
	}

	private Unit.Dimension dimensionOf(String unit) {
		return this.units.of(unit).dimension();
	}

}
