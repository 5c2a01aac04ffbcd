package id.selaras.batch;

import java.util.List;
import java.util.Optional;

import id.selaras.finding.Fingerprint;
import id.selaras.home.PlansReader;
import id.selaras.store.Document;
import id.selaras.store.Documents;

/**
 * Plans that can be worked with, as they were read: plans that did not change are not
 * read again in a later step or night.
 */
final class StoredPlans {

	private static final String KIND = "plans";

	private final Night night;

	private final Documents documents;

	StoredPlans(Night night, Documents documents) {
		this.night = night;
		this.documents = documents;
	}

	/** Whether the plans of a regency are stored as they would be read now. */
	boolean has(RegencyWork work) {
		return Optional.of(readWith(work)).equals(this.documents.fingerprint(work.code(), KIND, KIND));
	}

	Optional<PlansReader.Plans> find(RegencyWork work) {
		return this.documents.get(work.code(), KIND, KIND)
			.filter((document) -> document.fingerprint().equals(readWith(work)))
			.map((document) -> document.read(PlansReader.Plans.class));
	}

	void put(RegencyWork work, PlansReader.Plans plans) {
		this.documents.putAll(work.code(), KIND, List.of(Document.json(KIND, readWith(work), plans)));
	}

	private String readWith(RegencyWork work) {
		return Fingerprint.of(work.fingerprint(), this.night.definitions().formsFingerprint());
	}

}
