package id.selaras.store;

import java.nio.file.Path;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** A backup is not as it was written; nothing is made from it. */
public final class BackupDamaged extends RuntimeException implements Explained {

	private final transient Text text;

	BackupDamaged(Path folder, String file) {
		super("The backup " + folder + " is damaged: " + file + " is missing or was changed");
		this.text = new Text(
				"Cadangan " + folder + " rusak: " + file + " hilang atau berubah. Tidak ada yang dipulihkan.",
				"The backup " + folder + " is damaged: " + file + " is missing or was changed. Nothing was restored.");
	}

	@Override
	public Text text() {
		return this.text;
	}

}
