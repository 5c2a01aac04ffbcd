package id.selaras.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** The files of the embedded database are no database any more; all is in the journal. */
public final class DatabaseDamaged extends RuntimeException implements Explained {

	/** Of a disk, which may be whole again without anybody's doing. */
	private static final Pattern DISK = Pattern.compile("(?i)input/output|java\\.io|no space|read-only|denied");

	private final transient Text text;

	DatabaseDamaged(Path folder, Throwable cause) {
		super("The database in " + folder + " is damaged; run selaras rebuild", cause);
		this.text = new Text(
				"Basis data di " + folder + " rusak dan tidak dapat dibuka. Tidak ada yang hilang: ./selaras rebuild"
						+ " membuatnya lagi dari berkas asli dan jurnal.",
				"The database in " + folder + " is damaged and cannot be opened. Nothing is lost: ./selaras rebuild"
						+ " makes it again from originals and journal.");
	}

	/** Whether the database itself gave up, and not the disk below it. */
	static boolean isBehind(Throwable thrown) {
		boolean speaks = false;
		for (Throwable next = thrown; next != null; next = next.getCause()) {
			if (DISK.matcher(String.valueOf(next.getMessage())).find()) {
				return false;
			}
			speaks |= next instanceof SQLException;
		}
		return speaks;
	}

	@Override
	public Text text() {
		return this.text;
	}

}
