package id.selaras.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Sighting;
import id.selaras.store.JournalLine;
import id.selaras.store.PeriodRelease;
import id.selaras.store.Receipts;

/**
 * A released period: what lay in the inbox when it was released counts for it, and
 * nothing that came later.
 *
 * @param lying one sighting of each original that lay there
 * @param received all originals that had come by then
 */
record Lock(PeriodRelease release, Map<String, Sighting> lying, Set<String> received) {

	Lock {
		lying = Map.copyOf(lying);
		received = Set.copyOf(received);
	}

	static Lock of(String regency, PeriodRelease release, List<JournalLine> lines) {
		List<JournalLine> before = lines.stream().filter((line) -> line.sequence() < release.sequence()).toList();
		SortedMap<String, Sighting> byPath = new TreeMap<>();
		Set<String> received = new HashSet<>();
		for (Sighting sighting : Receipts.replay(regency, before)) {
			byPath.put(sighting.path(), sighting);
			received.add(sighting.original());
		}
		Map<String, Sighting> lying = new HashMap<>();
		byPath.values()
			.stream()
			.sorted(Sighting.FIRST)
			.forEach((sighting) -> lying.putIfAbsent(sighting.original(), sighting));
		return new Lock(release, lying, received);
	}

	Optional<Sighting> lay(String original) {
		return Optional.ofNullable(this.lying.get(original));
	}

}
