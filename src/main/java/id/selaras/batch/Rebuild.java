package id.selaras.batch;

import java.time.LocalDate;
import java.util.List;

import id.selaras.receive.Sighting;
import id.selaras.store.DecisionBook;
import id.selaras.store.Journal;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;
import id.selaras.store.StoreSettings;

/**
 * Makes the database again from originals and journal: what was received and what people
 * decided. The next night reads all originals anew and comes to the same figures.
 *
 * @param receipts lines of the journals that name a file
 * @param decisions that were ever made
 */
public record Rebuild(int regencies, int receipts, int decisions) {

	public static Rebuild run(StoreSettings settings, LocalDate today) {
		try (OpenStore store = OpenStore.openForRebuild(settings, today)) {
			Journal journal = store.get(Journal.class);
			Sightings sightings = store.get(Sightings.class);
			DecisionBook book = store.get(DecisionBook.class);
			int receipts = 0;
			int decisions = 0;
			List<String> regencies = journal.regencies();
			for (String regency : regencies) {
				List<Sighting> received = Receipts.replay(regency, journal.lines(regency).lines());
				sightings.replay(regency, received);
				book.replay(regency);
				receipts += received.size();
				decisions += book.all(regency).size();
			}
			store.rebuilt();
			return new Rebuild(regencies.size(), receipts, decisions);
		}
	}

}
