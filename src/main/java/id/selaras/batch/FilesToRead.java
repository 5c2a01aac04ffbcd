package id.selaras.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import id.selaras.finding.Fingerprint;
import id.selaras.normalise.NormalisedForm;
import id.selaras.receive.Sighting;
import id.selaras.store.Documents;
import id.selaras.store.Sightings;

/** Which files have to be read tonight, by what they were read with before. */
final class FilesToRead {

	private final Night night;

	private final Sightings sightings;

	private final Documents documents;

	private final ReplacedFiles replaced;

	/** By regency the files read tonight, with those who sent them. */
	private final Map<String, Map<String, List<EarlierForms.Sender>>> read = new ConcurrentHashMap<>();

	/**
	 * A file whose document is missing or was made from something else.
	 *
	 * @param before files that are evidence for it
	 */
	record Unread(RegencyWork work, String original, String path, String fingerprint, List<String> before) {
	}

	FilesToRead(Night night, Sightings sightings, Documents documents, ReplacedFiles replaced) {
		this.night = night;
		this.sightings = sightings;
		this.documents = documents;
		this.replaced = replaced;
	}

	/** Files that are new or must be read in another way. */
	List<Unread> byThemselves(RegencyWork work) {
		List<Unread> items = new ArrayList<>();
		SortedMap<String, String> done = this.documents.fingerprints(work.code(), ReadNormaliseFiles.KIND);
		SortedMap<String, String> paths = paths(work);
		fingerprints(work, paths).forEach((original, fingerprint) -> {
			if (!EarlierForms.isOfSameFile(done.get(original), fingerprint)) {
				items.add(new Unread(work, original, paths.getOrDefault(original, ""), fingerprint, List.of()));
			}
		});
		Set<String> known = new HashSet<>(paths.keySet());
		known.addAll(done.keySet());
		SortedMap<String, String> replaced = this.replaced.besides(known, work.code());
		fingerprints(work, replaced).forEach((original, fingerprint) -> items
			.add(new Unread(work, original, replaced.getOrDefault(original, ""), fingerprint, List.of())));
		return items;
	}

	/**
	 * Files that were not read with the evidence that there is by now, the earliest
	 * period first: who sent them and for when is known. Where nothing changed since the
	 * figures were made, nothing is looked at.
	 */
	List<Unread> withEvidence(RegencyWork work) {
		RegencyFingerprint whole = new RegencyFingerprint(this.night, this.sightings, this.documents);
		if (whole.unsettled(work, whole.of(work)).isEmpty()) {
			return List.of();
		}
		List<Unread> items = new ArrayList<>();
		SortedMap<String, String> done = this.documents.fingerprints(work.code(), ReadNormaliseFiles.KIND);
		SortedMap<String, String> paths = paths(work);
		EarlierForms earlier = earlier(work, paths);
		Map<String, String> fingerprints = earlier.fingerprints(fingerprints(work, paths));
		for (String original : earlier.inOrder()) {
			String fingerprint = fingerprints.getOrDefault(original, "");
			if (!fingerprint.equals(done.get(original))) {
				items.add(new Unread(work, original, paths.getOrDefault(original, ""), fingerprint,
						earlier.before(original)));
			}
		}
		return items;
	}

	void note(Unread file, List<NormalisedForm> forms) {
		this.read.computeIfAbsent(file.work().code(), (code) -> new ConcurrentHashMap<>())
			.put(file.original(), senders(forms));
	}

	private static List<EarlierForms.Sender> senders(List<NormalisedForm> forms) {
		return forms.stream().map((form) -> new EarlierForms.Sender(form.agency(), form.period())).toList();
	}

	private EarlierForms earlier(RegencyWork work, SortedMap<String, String> paths) {
		EarlierForms earlier = new EarlierForms();
		Map<String, List<EarlierForms.Sender>> tonight = this.read.getOrDefault(work.code(), Map.of());
		for (String original : paths.keySet()) {
			List<EarlierForms.Sender> senders = tonight.get(original);
			earlier.add(original, (senders != null) ? senders
					: senders(ReadNormaliseFiles.stored(this.documents, work.code(), original)));
		}
		return earlier;
	}

	private SortedMap<String, String> fingerprints(RegencyWork work, SortedMap<String, String> paths) {
		SortedMap<String, String> fingerprints = new TreeMap<>();
		String regency = work.fingerprint();
		paths.forEach((original, path) -> fingerprints.put(original,
				EarlierForms.withoutEvidence(Fingerprint.of(original, path, regency,
						this.night.definitions().formsFingerprint(), work.decisions().fingerprint(original)))));
		return fingerprints;
	}

	/**
	 * One path for each original: of several the first to which it came. What lay there
	 * at a release still counts for what was released.
	 */
	private SortedMap<String, String> paths(RegencyWork work) {
		SortedMap<String, String> paths = new TreeMap<>();
		this.sightings.all(work.code())
			.values()
			.stream()
			.sorted(Sighting.FIRST)
			.forEach((seen) -> paths.putIfAbsent(seen.original(), seen.path()));
		work.locks()
			.values()
			.forEach((lock) -> lock.lying().forEach((original, seen) -> paths.putIfAbsent(original, seen.path())));
		return paths;
	}

}
