package id.selaras.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.selaras.finding.Fingerprint;
import id.selaras.finding.Text;
import id.selaras.receive.Sighting;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.store.DecisionBook;
import id.selaras.store.Figures;
import id.selaras.store.Journal;
import id.selaras.store.JournalBroken;
import id.selaras.store.JournalLine;
import id.selaras.store.OriginalDamaged;
import id.selaras.store.OriginalsFolder;
import id.selaras.store.Outbox;
import id.selaras.store.Receipts;
import id.selaras.store.ReleaseBook;
import id.selaras.store.Submissions;

/**
 * Whether a data folder is whole: each journal chained, each receipt with its original,
 * the database what the journal says, nothing twice.
 *
 * @param receipts lines of the journals that name a file
 * @param submissions by their state
 * @param unprocessed originals of which no night has made submissions yet
 * @param digest of all figures that stand, the same for the same figures
 * @param faults what is not as it should be
 */
public record VerifyData(int regencies, int receipts, SortedMap<SubmissionState, Integer> submissions, int unprocessed,
		String digest, List<Text> faults) {

	public VerifyData {
		submissions = Collections.unmodifiableSortedMap(new TreeMap<>(submissions));
		faults = List.copyOf(faults);
	}

	public static VerifyData of(OpenStore store) {
		Journal journal = store.get(Journal.class);
		List<Text> faults = new ArrayList<>();
		List<String> figures = new ArrayList<>();
		SortedMap<SubmissionState, Integer> states = new TreeMap<>();
		int unprocessed = 0;
		int receipts = 0;
		List<String> regencies = journal.regencies();
		for (String regency : regencies) {
			try {
				List<JournalLine> lines = journal.lines(regency).lines();
				List<Sighting> received = Receipts.replay(regency, lines);
				receipts += received.size();
				originals(store, regency, received, faults);
				rows(store, regency, received, faults);
				List<Submission> submissions = store.get(Submissions.class).all(regency);
				submissions.forEach((submission) -> states.merge(submission.state(), 1, Integer::sum));
				Set<String> originals = received.stream().map(Sighting::original).collect(Collectors.toSet());
				unprocessed += originals.size() - processed(regency, submissions, originals, faults);
				releases(store, regency, lines, faults);
			}
			catch (JournalBroken ex) {
				faults.add(new Text(regency + ": jurnal rusak di baris " + ex.line(),
						regency + ": the journal is broken at line " + ex.line()));
			}
			store.get(Figures.class)
				.standing(regency)
				.forEach((figure) -> figures
					.add(regency + " " + figure.code() + " " + figure.key() + " " + figure.value()));
		}
		return new VerifyData(regencies.size(), receipts, states, unprocessed,
				Fingerprint.of(figures.stream().sorted().toList()), faults);
	}

	/** What was received and what was released: both are kept for ever. */
	private static void originals(OpenStore store, String regency, List<Sighting> received, List<Text> faults) {
		OriginalsFolder originals = store.get(OriginalsFolder.class);
		SortedSet<String> kept = new TreeSet<>(received.stream().map(Sighting::original).toList());
		store.get(ReleaseBook.class).all(regency).values().forEach((release) -> {
			kept.add(release.figures());
			kept.addAll(release.reports().values());
		});
		for (String original : kept) {
			try {
				originals.open(original);
			}
			catch (OriginalDamaged ex) {
				faults.add(new Text(regency + ": berkas asli " + original + " hilang atau berubah",
						regency + ": the original " + original + " is missing or was changed"));
			}
		}
	}

	/**
	 * How many of those received have submissions; there must be none of any other.
	 */
	private static int processed(String regency, List<Submission> submissions, Set<String> received,
			List<Text> faults) {
		Set<String> processed = submissions.stream().map(Submission::original).collect(Collectors.toSet());
		for (String original : processed) {
			if (!received.contains(original)) {
				faults.add(new Text(regency + ": kiriman dari berkas " + original + " tanpa tanda terima",
						regency + ": a submission of " + original + ", which has no receipt"));
			}
		}
		processed.retainAll(received);
		return processed.size();
	}

	private static void releases(OpenStore store, String regency, List<JournalLine> lines, List<Text> faults) {
		if (!store.get(ReleaseBook.class).isAsJournalled(regency, lines)) {
			faults.add(new Text(regency + ": daftar rilis tidak sama dengan jurnal; jalankan rebuild",
					regency + ": the releases are not what the journal says; run rebuild"));
		}
		if (!store.get(Outbox.class).isAsJournalled(regency, lines)) {
			faults.add(new Text(regency + ": daftar surel terkirim tidak sama dengan jurnal; jalankan rebuild",
					regency + ": the mail sent is not what the journal says; run rebuild"));
		}
	}

	private static void rows(OpenStore store, String regency, List<Sighting> received, List<Text> faults) {
		if (!new JournalFirst(store).isAsJournalled(regency, received)) {
			faults.add(new Text(regency + ": daftar berkas tidak sama dengan jurnal; jalankan rebuild",
					regency + ": the files are not what the journal says; run rebuild"));
		}
		if (!store.get(DecisionBook.class).isAsJournalled(regency)) {
			faults.add(new Text(regency + ": daftar jawaban tidak sama dengan jurnal; jalankan rebuild",
					regency + ": the decisions are not what the journal says; run rebuild"));
		}
		Map<String, Submission> loaded = new HashMap<>();
		for (Submission submission : store.get(Submissions.class).all(regency)) {
			if (submission.is(SubmissionState.LOADED)) {
				String key = submission.agency() + ", " + submission.form() + ", " + submission.period();
				Submission other = loaded.putIfAbsent(key, submission);
				if (other != null) {
					faults.add(new Text(regency + ": " + key + " berlaku dua kali",
							regency + ": " + key + " is in force twice"));
				}
			}
		}
	}

}
