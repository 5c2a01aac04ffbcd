package id.selaras.batch;

import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Sighting;
import id.selaras.store.Journal;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;

/**
 * Files in whose place others lie by now. What they yielded is part of the regency's
 * record; where it is lost with the database, or never was read, they are read as well.
 */
final class ReplacedFiles {

	private final Sightings sightings;

	private final Journal journal;

	ReplacedFiles(Sightings sightings, Journal journal) {
		this.sightings = sightings;
		this.journal = journal;
	}

	/** By original the place where it lay last, of those that lie nowhere. */
	SortedMap<String, String> of(String regency, SortedMap<String, Sighting> lying) {
		SortedMap<String, String> replaced = new TreeMap<>();
		int originals = this.sightings.originals(regency).size();
		if (originals == lying.values().stream().map(Sighting::original).distinct().count()) {
			return replaced;
		}
		for (Sighting receipt : Receipts.replay(regency, this.journal.lines(regency).lines())) {
			if (lying.containsKey(receipt.path())) {
				replaced.put(receipt.original(), receipt.path());
			}
		}
		lying.values().forEach((seen) -> replaced.remove(seen.original()));
		return replaced;
	}

}
