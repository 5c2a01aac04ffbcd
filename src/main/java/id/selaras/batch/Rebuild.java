package id.selaras.batch;

import java.time.LocalDate;
import java.util.List;

import id.selaras.store.DecisionBook;
import id.selaras.store.Failpoint;
import id.selaras.store.Journal;
import id.selaras.store.Receipts;
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
			JournalFirst rows = new JournalFirst(store);
			DecisionBook book = store.get(DecisionBook.class);
			int receipts = 0;
			int decisions = 0;
			List<String> regencies = journal.regencies();
			for (String regency : regencies) {
				rows.settle(regency);
				receipts += Receipts.replay(regency, journal.lines(regency).lines()).size();
				decisions += book.all(regency).size();
			}
			Failpoint.DATABASE_REBUILT.visit();
			store.rebuilt();
			return new Rebuild(regencies.size(), receipts, decisions);
		}
	}

}
