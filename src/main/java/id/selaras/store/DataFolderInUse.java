package id.selaras.store;

import java.nio.file.Path;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** Another run of Selaras works with the same data folder. */
public final class DataFolderInUse extends RuntimeException implements Explained {

	private final transient Text text;

	DataFolderInUse(Path folder) {
		super("The data folder " + folder + " is in use by another run of Selaras");
		this.text = new Text(
				"Folder data " + folder
						+ " sedang dipakai oleh proses Selaras lain. Tunggu sampai selesai, lalu ulangi.",
				"The data folder " + folder + " is in use by another run of Selaras. Wait for its end and try again.");
	}

	@Override
	public Text text() {
		return this.text;
	}

}
