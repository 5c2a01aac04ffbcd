package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data folder, held for this process alone until it is closed.
 */
public final class DataFolder implements AutoCloseable {

	private final Path folder;

	private final DataLock lock;

	private DataFolder(Path folder, DataLock lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Creates the folder where it is missing, and holds it.
	 * @throws DataFolderInUse where another process holds it
	 * @throws RebuildUnfinished where a rebuild was killed
	 */
	public static DataFolder open(Path folder) {
		DataFolder data = hold(folder);
		if (data.isRebuilding()) {
			data.close();
			throw new RebuildUnfinished(folder);
		}
		return data;
	}

	/**
	 * Holds the folder with an empty database; until {@link #rebuilt()} nobody else may
	 * open it. The database that was there is kept beside it.
	 */
	public static DataFolder openForRebuild(Path folder) {
		DataFolder data = hold(folder);
		try {
			Path aside = folder.resolve("db.before-rebuild");
			if (!Files.exists(data.rebuilding())) {
				Disk.delete(aside);
				Files.createFile(data.rebuilding());
			}
			if (Files.exists(aside)) {
				Disk.delete(data.database());
			}
			else {
				Files.move(data.database(), aside);
			}
			Failpoint.DATABASE_ASIDE.visit();
			Disk.folder(data.database());
			Disk.sync(folder);
			return data;
		}
		catch (IOException ex) {
			data.close();
			throw new UncheckedIOException(ex);
		}
	}

	/** The database is whole again. */
	public void rebuilt() {
		try {
			Files.deleteIfExists(rebuilding());
			Disk.sync(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A database whose first start was cut off halfway can never be opened again. What it
	 * should hold is made anew from the journal; what there is of it is kept. While a
	 * finished one is closed, either of the two files may be missing, never both.
	 */
	void putUnfinishedDatabaseAside() {
		try {
			boolean isFinished = Files.exists(database().resolve("selaras.script"))
					|| Files.exists(database().resolve("selaras.properties"));
			if (!isFinished && !Disk.isEmpty(database())) {
				Path aside = this.folder.resolve("db.unfinished");
				Disk.delete(aside);
				Files.move(database(), aside);
				Disk.folder(database());
				Disk.sync(this.folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the database is to be made again from nothing. */
	boolean isRebuilding() {
		return Files.exists(rebuilding());
	}

	private Path rebuilding() {
		return this.folder.resolve("rebuilding");
	}

	private static DataFolder hold(Path folder) {
		DataFolder data = new DataFolder(folder, DataLock.acquire(Disk.folder(folder)));
		try {
			Disk.folder(data.database());
			Disk.folder(data.originals());
			Disk.folder(data.journal());
			Disk.sync(folder);
			return data;
		}
		catch (IOException | RuntimeException ex) {
			data.close();
			throw (ex instanceof RuntimeException own) ? own : new IllegalStateException("Cannot sync " + folder, ex);
		}
	}

	public Path path() {
		return this.folder;
	}

	public Path database() {
		return this.folder.resolve("db");
	}

	public Path originals() {
		return this.folder.resolve("originals");
	}

	public Path journal() {
		return this.folder.resolve("journal");
	}

	/**
	 * Says that a process serves the folder, which is no more than that: it holds it only
	 * while it works.
	 * @throws DataFolderInUse where another process serves it
	 */
	public static AutoCloseable serve(Path folder) {
		return DataLock.acquire(Disk.folder(folder), "serving");
	}

	/** Whether a process holds the folder just now. */
	public static boolean isInUse(Path folder) {
		try {
			DataLock.acquire(folder).close();
			return false;
		}
		catch (DataFolderInUse ex) {
			return true;
		}
	}

	/**
	 * Bytes free on the disk of a data folder, or of what will be one. New work is
	 * refused below a floor: the embedded database goes on acknowledging what it cannot
	 * write.
	 */
	public static long freeSpace(Path folder) {
		Path there = folder.toAbsolutePath();
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		try {
			return Files.getFileStore(there).getUsableSpace();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.lock.close();
	}

}
