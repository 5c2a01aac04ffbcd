package id.selaras.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import id.selaras.finding.Fingerprint;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a regency are evidence for which: those of the same agency in its period
 * before. Evidence comes from earlier periods only, so no two files can wait for each
 * other, and whatever the night, a file has the same evidence.
 */
final class EarlierForms {

	private static final int HALF = 32;

	private static final String NO_EVIDENCE = "0".repeat(HALF);

	private final SortedMap<String, Sent> files = new TreeMap<>();

	/** Agencies that a file names, and the latest of its periods. */
	private record Sent(Set<String> agencies, Period period) {
	}

	/** Who sent a form and for when, as far as it is known. */
	record Sender(String agency, @Nullable Period period) {
	}

	/** Takes in a file with all of its forms. */
	void add(String original, List<Sender> senders) {
		senders.forEach((sender) -> add(original, sender));
	}

	private void add(String original, Sender sender) {
		Period period = sender.period();
		if (sender.agency().isEmpty() || period == null) {
			return;
		}
		Sent sent = this.files.computeIfAbsent(original, (key) -> new Sent(new TreeSet<>(), period));
		sent.agencies().add(sender.agency());
		if (sent.period().compareTo(period) < 0) {
			this.files.put(original, new Sent(sent.agencies(), period));
		}
	}

	/** Files that are known, the earliest first. */
	List<String> inOrder() {
		return this.files.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<String, Sent> file) -> file.getValue().period())
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The files that are evidence for one, sorted. */
	List<String> before(String original) {
		Sent sent = this.files.get(original);
		if (sent == null) {
			return List.of();
		}
		Set<String> before = new TreeSet<>();
		for (String agency : sent.agencies()) {
			before.addAll(lastBefore(agency, sent.period()));
		}
		return List.copyOf(before);
	}

	private List<String> lastBefore(String agency, Period period) {
		List<String> last = new ArrayList<>();
		Period latest = null;
		for (Map.Entry<String, Sent> file : this.files.entrySet()) {
			Period other = file.getValue().period();
			if (!file.getValue().agencies().contains(agency) || other.compareTo(period) >= 0
					|| (latest != null && other.compareTo(latest) < 0)) {
				continue;
			}
			if (!other.equals(latest)) {
				last.clear();
				latest = other;
			}
			last.add(file.getKey());
		}
		return last;
	}

	/**
	 * What each file is made from, evidence included.
	 * @param withoutEvidence fingerprints of the files by themselves
	 */
	Map<String, String> fingerprints(Map<String, String> withoutEvidence) {
		Map<String, String> fingerprints = new HashMap<>(withoutEvidence);
		for (String original : inOrder()) {
			List<String> parts = new ArrayList<>();
			before(original).forEach((other) -> parts.add(fingerprints.getOrDefault(other, "")));
			if (!parts.isEmpty()) {
				fingerprints.computeIfPresent(original,
						(key, own) -> own.substring(0, HALF) + Fingerprint.of(parts).substring(0, HALF));
			}
		}
		return fingerprints;
	}

	/** A file's fingerprint as long as nothing is evidence for it. */
	static String withoutEvidence(String fingerprint) {
		return fingerprint.substring(0, HALF) + NO_EVIDENCE;
	}

	/** Whether a stored result was made from the same file in the same way. */
	static boolean isOfSameFile(@Nullable String stored, String withoutEvidence) {
		return stored != null && stored.regionMatches(0, withoutEvidence, 0, HALF);
	}

}
