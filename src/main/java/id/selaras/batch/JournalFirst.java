package id.selaras.batch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Sighting;
import id.selaras.store.DecisionBook;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;

/**
 * What stands in the journal counts, even where a kill, or a database that was lost, left
 * the rows behind it.
 */
final class JournalFirst {

	private final Journal journal;

	private final Sightings sightings;

	private final DecisionBook book;

	JournalFirst(OpenStore store) {
		this.journal = store.get(Journal.class);
		this.sightings = store.get(Sightings.class);
		this.book = store.get(DecisionBook.class);
	}

	/** Brings the rows of a regency up to its journal. */
	void settle(String regency) {
		List<Sighting> received = Receipts.replay(regency, this.journal.lines(regency).lines());
		if (!isAsJournalled(regency, received)) {
			this.sightings.replay(regency, received);
			Failpoint.RECEIPTS_REPLAYED.visit();
		}
		if (!this.book.isAsJournalled(regency)) {
			this.book.replay(regency);
		}
	}

	/** What lies at each path is what was received there last. */
	boolean isAsJournalled(String regency, List<Sighting> received) {
		SortedMap<String, Sighting> lying = new TreeMap<>();
		received.forEach((sighting) -> lying.put(sighting.path(), sighting));
		return this.sightings.all(regency).equals(lying);
	}

}
