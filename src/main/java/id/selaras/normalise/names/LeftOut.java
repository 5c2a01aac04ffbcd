package id.selaras.normalise.names;

import java.util.List;
import java.util.Set;

import id.selaras.plan.Unit;

/** The one word of kind that either side may leave out. */
final class LeftOut {

	private static final Set<String> KINDS_OF_AGENCY = Set.of("dinas", "badan", "kantor");

	private LeftOut() {
	}

	/** Whether all that is unexplained is such a word, at the beginning of its name. */
	static boolean explains(Alignment alignment, Subject subject, Unit.Dimension unit) {
		List<String> more = alignment.more();
		List<String> less = alignment.less();
		if (more.size() + less.size() != 1) {
			return false;
		}
		List<String> fuller = (more.size() == 1) ? alignment.written().words() : alignment.entry().words();
		List<String> shorter = (more.size() == 1) ? alignment.entry().words() : alignment.written().words();
		String left = (more.size() == 1) ? more.get(0) : less.get(0);
		if (shorter.isEmpty() || !fuller.get(0).equals(left)) {
			return false;
		}
		return (subject == Subject.AGENCY) ? isKindOfAgency(left, shorter) : isMeasureOfUnit(left, shorter, unit);
	}

	private static boolean isKindOfAgency(String left, List<String> shorter) {
		return KINDS_OF_AGENCY.contains(left) && !Veto.HEADS.contains(shorter.get(0))
				&& shorter.stream().noneMatch(KINDS_OF_AGENCY::contains);
	}

	/** Where the unit says it, and no other measure does. */
	private static boolean isMeasureOfUnit(String left, List<String> shorter, Unit.Dimension unit) {
		boolean said = switch (left) {
			case "persentase" -> unit == Unit.Dimension.PERCENT || unit == Unit.Dimension.UNKNOWN;
			case "jumlah" -> unit == Unit.Dimension.COUNTED;
			default -> false;
		};
		return said && shorter.stream().noneMatch(Veto.MEASURES::contains);
	}

}
