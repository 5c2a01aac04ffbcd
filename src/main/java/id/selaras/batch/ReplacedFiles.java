package id.selaras.batch;

import java.util.Set;
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

	/**
	 * By original the place where it lay last.
	 * @param known originals that lie somewhere, or whose yield is stored
	 */
	SortedMap<String, String> besides(Set<String> known, String regency) {
		SortedMap<String, String> replaced = new TreeMap<>();
		Set<String> unknown = this.sightings.originals(regency).keySet();
		unknown.removeAll(known);
		if (!unknown.isEmpty()) {
			Set<String> places = this.sightings.all(regency).keySet();
			for (Sighting receipt : Receipts.replay(regency, this.journal.lines(regency).lines())) {
				if (unknown.contains(receipt.original()) && places.contains(receipt.path())) {
					replaced.put(receipt.original(), receipt.path());
				}
			}
		}
		return replaced;
	}

}
