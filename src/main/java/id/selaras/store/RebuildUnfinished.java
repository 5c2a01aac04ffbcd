package id.selaras.store;

import java.nio.file.Path;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** The database is half made; only making it again mends that. */
public final class RebuildUnfinished extends RuntimeException implements Explained {

	private final transient Text text;

	RebuildUnfinished(Path folder) {
		super("The rebuild of the data folder " + folder + " was not finished");
		this.text = new Text(
				"Folder data " + folder
						+ ": pembuatan ulang basis data belum selesai; jalankan selaras rebuild sekali lagi.",
				"Data folder " + folder
						+ ": its database was made again but not to the end; run selaras rebuild once more.");
	}

	@Override
	public Text text() {
		return this.text;
	}

}
