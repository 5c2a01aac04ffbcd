package id.selaras.batch;

import java.nio.file.Path;

import id.selaras.finding.Text;
import id.selaras.home.Upkeep;
import id.selaras.store.DataFolder;
import id.selaras.store.StoreSettings;

/**
 * The room that must be left on the disk of the data folder before anything is taken in
 * or stored: on a full disk the embedded database acknowledges what it cannot write.
 *
 * @param megabytes 0 for none, as with PostgreSQL, which stops by itself
 */
record DiskFloor(Path data, long megabytes) {

	private static final long MEGABYTE = 1024 * 1024;

	static DiskFloor of(StoreSettings settings, Upkeep upkeep) {
		return new DiskFloor(settings.data(), (settings.jdbcUrl() == null) ? upkeep.freeMegabytes() : 0);
	}

	/** Whether what is free on the disk is enough. */
	boolean isKept(long freeBytes) {
		return freeBytes / MEGABYTE >= this.megabytes;
	}

	/** Refuses to go on where the disk is nearly full. */
	void require() {
		if (this.megabytes == 0) {
			return;
		}
		long bytes = DataFolder.freeSpace(this.data);
		if (!isKept(bytes)) {
			long free = bytes / MEGABYTE;
			throw new DiskNearlyFull(new Text(
					"Sisa ruang disk untuk folder data " + free + " MB, batasnya " + this.megabytes
							+ " MB (free-megabytes di jobs/nightly.yaml). Tidak ada yang hilang; pekerjaan baru"
							+ " ditolak sampai disk dilonggarkan, lalu malam berikutnya melanjutkan sendiri.",
					"The disk of the data folder has " + free + " MB left, the floor is " + this.megabytes
							+ " MB (free-megabytes in jobs/nightly.yaml). Nothing is lost; new work is refused until"
							+ " there is room again, then the next night goes on by itself."));
		}
	}

}
