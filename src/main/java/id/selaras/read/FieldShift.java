package id.selaras.read;

import java.util.ArrayList;
import java.util.List;

/** Whether the fields of a row stand one column beside their own. */
enum FieldShift {

	NONE,

	/**
	 * A text such as "menunggu rilis" in place of the last number gives the same look.
	 */
	PERHAPS,

	SURELY;

	static FieldShift of(FieldKind[] kinds, List<String> fields) {
		for (int i = 0; i < kinds.length; i++) {
			if (kinds[i].isGlued(fields.get(i))) {
				return fields.get(kinds.length - 1).isEmpty() ? SURELY : PERHAPS;
			}
		}
		if (contradictions(kinds, fields) == 0) {
			return NONE;
		}
		boolean numberAmongWords = isNumberAmongWords(kinds, fields);
		FieldShift shift = NONE;
		for (int at = 0; at < kinds.length; at++) {
			boolean blank = fields.get(at).isEmpty();
			boolean torn = at > 0 && FieldKind.isWord(fields.get(at)) && FieldKind.isWord(fields.get(at - 1));
			if ((blank || torn) && fits(kinds, withoutOne(fields, at), at)) {
				shift = (numberAmongWords || blank) ? SURELY : PERHAPS;
			}
			if (shift != SURELY && fields.get(kinds.length - 1).isEmpty() && fits(kinds, withBlank(fields, at), at)) {
				shift = numberAmongWords ? SURELY : PERHAPS;
			}
			if (shift == SURELY) {
				return SURELY;
			}
		}
		return shift;
	}

	/** Where no number moves there is nothing to lose. */
	private static boolean fits(FieldKind[] kinds, List<String> moved, int from) {
		return contradictions(kinds, moved) == 0
				&& moved.subList(from, moved.size()).stream().anyMatch(FieldKind::isNumber);
	}

	static boolean isNumberAmongWords(FieldKind[] kinds, List<String> fields) {
		for (int i = 0; i < kinds.length; i++) {
			if (kinds[i] == FieldKind.WORDS && kinds[i].isContradictedBy(fields.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** How many fields hold what their column does not. */
	static int contradictions(FieldKind[] kinds, List<String> fields) {
		int count = 0;
		for (int i = 0; i < kinds.length; i++) {
			count += kinds[i].isContradictedBy(fields.get(i)) ? 1 : 0;
		}
		return count;
	}

	private static List<String> withoutOne(List<String> fields, int at) {
		List<String> moved = new ArrayList<>(fields);
		moved.remove(at);
		moved.add("");
		return moved;
	}

	private static List<String> withBlank(List<String> fields, int at) {
		List<String> moved = new ArrayList<>(fields.subList(0, fields.size() - 1));
		moved.add(at, "");
		return moved;
	}

}
