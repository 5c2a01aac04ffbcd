package id.selaras.batch;

import id.selaras.finding.Text;

/** The disk of the data folder has less room than is safe. */
final class DiskNearlyFull extends RuntimeException {

	private final transient Text text;

	DiskNearlyFull(Text text) {
		super(text.english());
		this.text = text;
	}

	Text text() {
		return this.text;
	}

}
