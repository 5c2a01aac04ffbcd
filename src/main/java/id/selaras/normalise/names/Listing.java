package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry as it is compared: its name and aliases in canonical form.
 *
 * @param number its place in the list
 */
record Listing(int number, Entry entry, Canonical name, List<Canonical> aliases) {

	static Listing of(int number, Entry entry, Canonicaliser canonicaliser) {
		return new Listing(number, entry, canonicaliser.of(entry.name()),
				entry.aliases().stream().map(canonicaliser::of).toList());
	}

	/** As written in the list, without writing out what is short. */
	List<Reading> asListed() {
		List<Reading> readings = new ArrayList<>(List.of(this.name.plain()));
		this.aliases.forEach((alias) -> readings.add(alias.plain()));
		return readings;
	}

	/**
	 * All readings that are sure. An alias is taken as it stands: a short name often
	 * names but one of the tasks, and written out it would be another agency's.
	 */
	Set<Reading> readings() {
		Set<Reading> readings = new LinkedHashSet<>(this.name.certain());
		this.aliases.forEach((alias) -> readings.add(alias.plain()));
		return readings;
	}

	/** Units that the entry is stated in: in its column, or in the name itself. */
	List<String> units() {
		return List.of(this.entry.unit(), this.name.unit()).stream().filter((unit) -> !unit.isEmpty()).toList();
	}

}
