package id.selaras.normalise.names;

import java.util.List;

/**
 * A written name and what it means.
 *
 * @param kind how it came about, such as {@code one typo}
 * @param regency whose list it is, as it is written out
 * @param list the reference list that it is looked up in
 * @param means the name of the entry meant; empty where none may be matched
 */
record LabelledName(String kind, String regency, List<Listed> list, String written, String unit, String agency,
		String means) {

	LabelledName {
		list = List.copyOf(list);
	}

	boolean isToBeMatched() {
		return !this.means.isEmpty();
	}

}
