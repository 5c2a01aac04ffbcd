package id.selaras.batch;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** The disk of the data folder has less room than is safe. */
final class DiskNearlyFull extends RuntimeException implements Explained {

	private final transient Text text;

	DiskNearlyFull(Text text) {
		super(text.english());
		this.text = text;
	}

	@Override
	public Text text() {
		return this.text;
	}

}
