package id.selaras.normalise.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An entry as it is compared: its name and aliases in canonical form, made once. */
final class Listing {

	private final Entry entry;

	private final Canonical name;

	private final List<Reading> asListed;

	private final List<Reading> readings;

	private final List<String> units;

	Listing(Entry entry, Canonicaliser canonicaliser) {
		this.entry = entry;
		this.name = canonicaliser.of(entry.name());
		List<Reading> aliases = entry.aliases().stream().map((alias) -> canonicaliser.of(alias).plain()).toList();
		List<Reading> listed = new ArrayList<>(List.of(this.name.plain()));
		listed.addAll(aliases);
		this.asListed = List.copyOf(listed);
		Set<Reading> sure = new LinkedHashSet<>(this.name.certain());
		sure.addAll(aliases);
		this.readings = List.copyOf(sure);
		this.units = List.of(entry.unit(), this.name.unit()).stream().filter((unit) -> !unit.isEmpty()).toList();
	}

	Entry entry() {
		return this.entry;
	}

	Canonical name() {
		return this.name;
	}

	/** As written in the list, without writing out what is short. */
	List<Reading> asListed() {
		return this.asListed;
	}

	/**
	 * All readings that are sure. An alias is taken as it stands: a short name often
	 * names but one of the tasks, and written out it would be another agency's.
	 */
	List<Reading> readings() {
		return this.readings;
	}

	/** Units that the entry is stated in: in its column, or in the name itself. */
	List<String> units() {
		return this.units;
	}

}
