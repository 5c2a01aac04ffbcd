package id.selaras.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.deliver.Enclosure;
import id.selaras.deliver.Imprint;
import id.selaras.deliver.Message;
import id.selaras.receive.Sighting;
import id.selaras.store.DecisionBook;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.JournalLine;
import id.selaras.store.Outbox;
import id.selaras.store.Receipts;
import id.selaras.store.ReleaseBook;
import id.selaras.store.Result;
import id.selaras.store.Results;
import id.selaras.store.Sightings;

/**
 * What stands in the journal counts, even where a kill, or a database that was lost, left
 * the rows behind it.
 */
final class JournalFirst {

	private final Journal journal;

	private final Sightings sightings;

	private final DecisionBook book;

	private final ReleaseBook releases;

	private final Outbox outbox;

	private final Results results;

	JournalFirst(OpenStore store) {
		this.journal = store.get(Journal.class);
		this.sightings = store.get(Sightings.class);
		this.book = store.get(DecisionBook.class);
		this.releases = store.get(ReleaseBook.class);
		this.outbox = store.get(Outbox.class);
		this.results = store.get(Results.class);
	}

	/**
	 * Brings the rows of a regency up to its journal.
	 * @return whether some were behind it
	 */
	boolean settle(String regency) {
		List<JournalLine> lines = this.journal.lines(regency).lines();
		List<Sighting> received = Receipts.replay(regency, lines);
		boolean behind = false;
		if (!isAsJournalled(regency, received)) {
			behind = true;
			this.sightings.replay(regency, received);
			Failpoint.RECEIPTS_REPLAYED.visit();
		}
		if (!this.book.isAsJournalled(regency)) {
			behind = true;
			this.book.replay(regency);
		}
		if (!this.releases.isAsJournalled(regency, lines)) {
			behind = true;
			this.releases.replay(regency, lines);
			Failpoint.RELEASES_REPLAYED.visit();
		}
		if (!this.outbox.isAsJournalled(regency, lines)) {
			behind = true;
			// first: a kill between the two finds the outbox behind, and does both again
			date(regency, Outbox.journalled(lines));
			this.outbox.replay(regency, lines);
		}
		return behind;
	}

	/** What someone has does not get another day, and is not sent again for it. */
	private void date(String regency, List<Message> sent) {
		Map<List<Object>, Result> last = new HashMap<>();
		for (Message message : sent) {
			for (Enclosure enclosure : message.enclosures()) {
				Imprint imprint = enclosure.imprint();
				if (imprint != null) {
					last.put(List.of(message.period(), imprint.report()), new Result(message.period(), DueReports.DATE,
							imprint.report(), imprint.content(), imprint.day().toString()));
				}
			}
		}
		// where only a kill left the outbox behind, later reports may wait to be sent
		last.values()
			.stream()
			.filter((date) -> this.results.find(regency, date.period(), date.kind(), date.key()).isEmpty())
			.forEach((date) -> this.results.put(regency, date));
	}

	/** What lies at each path is what was received there last. */
	boolean isAsJournalled(String regency, List<Sighting> received) {
		SortedMap<String, Sighting> lying = new TreeMap<>();
		received.forEach((sighting) -> lying.put(sighting.path(), sighting));
		return this.sightings.all(regency).equals(lying);
	}

}
