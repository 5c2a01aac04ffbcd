package id.selaras.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.finding.Fingerprint;
import id.selaras.plan.Period;
import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;
import id.selaras.store.Documents;
import id.selaras.store.Sightings;

/** Of all that a regency's figures are made from. */
final class RegencyFingerprint {

	private final Night night;

	private final Sightings sightings;

	private final Documents documents;

	RegencyFingerprint(Night night, Sightings sightings, Documents documents) {
		this.night = night;
		this.sightings = sightings;
		this.documents = documents;
	}

	String of(RegencyWork work) {
		List<String> parts = new ArrayList<>(List.of(work.fingerprint(), this.night.definitions().formsFingerprint(),
				this.night.definitions().smartCity().fingerprint(),
				this.night.definitions().nightly().tolerances().toString(), work.decisions().fingerprint()));
		this.sightings.all(work.code())
			.values()
			.forEach((seen) -> parts.add(seen.path() + "|" + seen.original() + "|" + seen.arrived()));
		this.documents.fingerprints(work.code(), ReadNormaliseFiles.KIND)
			.forEach((original, fingerprint) -> parts.add(original + "|" + fingerprint));
		work.locks().values().forEach((lock) -> parts.add("released|" + lock.release()));
		// a stage that has passed asks for its forms from that day on
		work.home().calendar().stages().forEach((stage) -> parts.add("passed|" + stage.to().isBefore(work.today())));
		return Fingerprint.of(parts);
	}

	/**
	 * Periods whose figures were made from something else, or never. Those of a closed
	 * period stay as they were; what came after a release is told of it, closed or not.
	 */
	List<Period> unsettled(RegencyWork work, String fingerprint) {
		var done = this.documents.fingerprints(work.code(), AssessRegencies.KIND);
		boolean seen = isSeen(work, fingerprint);
		Stream<Period> now = work.periods()
			.stream()
			.filter((it) -> !seen || !fingerprint.equals(done.get(it.toString())));
		Stream<Period> past = work.past()
			.stream()
			.filter((it) -> done.getOrDefault(it.toString(), AssessRegencies.FAILED).equals(AssessRegencies.FAILED)
					|| (!seen && work.lock(it).isPresent()));
		return Stream.concat(past, now).toList();
	}

	/**
	 * Whether a night of all periods looked at all of this; one of a single never does.
	 */
	boolean isSeen(RegencyWork work, String fingerprint) {
		return !this.night.request().isOfAllPeriods()
				|| this.documents.fingerprint(work.code(), AssessRegencies.SEEN, AssessRegencies.SEEN)
					.filter(fingerprint::equals)
					.isPresent();
	}

	/** Of a released period that is closed: what can still be told of it. */
	static String ofReleased(Lock lock, List<Submission> submissions) {
		List<String> parts = new ArrayList<>(List.of(lock.release().toString()));
		submissions.stream()
			.filter((it) -> it.is(SubmissionState.AFTER_LOCK) && lock.release().period().equals(it.period()))
			.forEach((it) -> parts.add(it.path() + "|" + it.original()));
		return Fingerprint.of(parts);
	}

}
