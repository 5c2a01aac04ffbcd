package id.selaras.store;

import java.nio.file.Path;

/** The database is half made; only making it again mends that. */
public final class RebuildUnfinished extends RuntimeException {

	RebuildUnfinished(Path folder) {
		super("Folder data " + folder + ": rebuild belum selesai; jalankan selaras rebuild sekali lagi"
				+ " (a rebuild was not finished; run it again)");
	}

}
