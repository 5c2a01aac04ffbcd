package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/** The disk does not take what is to be written: full, or not ours to write on. */
public final class CannotWrite extends UncheckedIOException implements Explained {

	private final transient Text text;

	/**
	 * A mistake of the disk.
	 * @param path what was to be written, where the mistake does not name it itself
	 */
	public CannotWrite(Path path, IOException why) {
		this(text(
				(why instanceof FileSystemException named && named.getFile() != null) ? Path.of(named.getFile()) : path,
				why), why);
	}

	private CannotWrite(Text text, IOException why) {
		super(text.english(), why);
		this.text = text;
	}

	/** Whether a disk is full, or may not be written to. */
	public static boolean isCauseOf(Throwable root) {
		return root instanceof IOException why && (isFull(why) || mayNot(why));
	}

	private static boolean isFull(IOException why) {
		String said = String.valueOf(why.getMessage());
		return said.contains("No space left") || said.contains("not enough space") || said.contains("quota exceeded");
	}

	private static boolean mayNot(IOException why) {
		return why instanceof AccessDeniedException || String.valueOf(why.getMessage()).contains("Read-only");
	}

	private static Text text(Path path, IOException why) {
		if (isFull(why)) {
			return new Text(
					"Disk penuh: " + path + " tidak dapat ditulis. Longgarkan disknya, lalu jalankan lagi; malam"
							+ " berikutnya melanjutkan sendiri.",
					"The disk is full: " + path + " cannot be written. Make room on it and run again; the next night"
							+ " goes on by itself.");
		}
		if (mayNot(why)) {
			return new Text(
					path + " tidak dapat ditulis: disknya hanya dapat dibaca, atau hak aksesnya kurang."
							+ " Perbaiki disk atau hak aksesnya, lalu jalankan lagi.",
					path + " cannot be written: its disk may only be read, or permissions are missing. Mend the disk or"
							+ " the permissions and run again.");
		}
		String kind = why.getClass().getSimpleName();
		return new Text(
				path + " tidak dapat ditulis (" + kind + "). Periksa disk dan hak aksesnya, lalu jalankan lagi.",
				path + " cannot be written (" + kind + "). See to its disk and permissions and run again.");
	}

	@Override
	public Text text() {
		return this.text;
	}

}
