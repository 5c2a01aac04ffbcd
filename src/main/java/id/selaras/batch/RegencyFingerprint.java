package id.selaras.batch;

import java.util.ArrayList;
import java.util.List;

import id.selaras.finding.Fingerprint;
import id.selaras.plan.Period;
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

	/** Periods whose figures were made from something else, or never. */
	List<Period> unsettled(RegencyWork work, String fingerprint) {
		var done = this.documents.fingerprints(work.code(), AssessRegencies.KIND);
		return work.periods().stream().filter((period) -> !fingerprint.equals(done.get(period.toString()))).toList();
	}

}
