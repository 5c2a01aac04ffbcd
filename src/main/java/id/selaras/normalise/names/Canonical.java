package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is compared.
 *
 * @param plain as written, with usual spelling; abbreviations stand
 * @param expanded with abbreviations written out, in all their meanings
 * @param unit that stands in the name itself, in brackets or as a sign at its end; or
 * empty
 */
record Canonical(Reading plain, List<Reading> expanded, String unit) {

	Canonical {
		expanded = List.copyOf(expanded);
	}

	/** Of a name that someone wrote: any meaning may be his. */
	List<Reading> readings() {
		return with(this.expanded);
	}

	/**
	 * Of an entry: an abbreviation with several meanings stands for none of them, or a
	 * name that means another would be taken for it.
	 */
	List<Reading> certain() {
		return with((this.expanded.size() == 1) ? this.expanded : List.of());
	}

	/** What is shown as the reason. */
	String text() {
		return String.join(" ", this.plain.words());
	}

	private List<Reading> with(List<Reading> others) {
		List<Reading> readings = new ArrayList<>(1 + others.size());
		readings.add(this.plain);
		for (Reading other : others) {
			if (!readings.contains(other)) {
				readings.add(other);
			}
		}
		return readings;
	}

}
