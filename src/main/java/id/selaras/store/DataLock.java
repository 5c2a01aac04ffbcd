package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/**
 * A lock of the operating system on a file: gone when the process is, however it ends.
 */
final class DataLock implements AutoCloseable {

	/**
	 * Those of this process. The system's lock belongs to the process: trying it twice
	 * and closing the second file would let go of the first.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private static final int ATTEMPTS = 4;

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

	private final Path file;

	private final FileChannel channel;

	private DataLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static DataLock acquire(Path folder) {
		return acquire(folder, "lock");
	}

	static DataLock acquire(Path folder, String name) {
		try {
			Path file = folder.toRealPath().resolve(name);
			if (!HELD.add(file)) {
				throw new DataFolderInUse(folder);
			}
			FileChannel channel = locked(file);
			for (int attempt = 1; channel == null && attempt < ATTEMPTS; attempt++) {
				// someone may only have looked whether it is held
				LockSupport.parkNanos(PAUSE);
				channel = locked(file);
			}
			if (channel == null) {
				HELD.remove(file);
				throw new DataFolderInUse(folder);
			}
			return new DataLock(file, channel);
		}
		catch (IOException ex) {
			throw new CannotWrite(folder, ex);
		}
	}

	private static @Nullable FileChannel locked(Path file) throws IOException {
		FileChannel channel = null;
		FileLock lock = null;
		try {
			channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
					Disk.privateFile());
			lock = channel.tryLock();
			return (lock == null) ? null : channel;
		}
		catch (IOException ex) {
			HELD.remove(file);
			throw ex;
		}
		finally {
			if (lock == null && channel != null) {
				channel.close();
			}
		}
	}

	@Override
	public void close() {
		if (!this.channel.isOpen()) {
			return;
		}
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			HELD.remove(this.file);
		}
	}

}
