package id.selaras.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

import id.selaras.finding.Fingerprint;
import id.selaras.receive.Originals;

/**
 * Received bytes under their SHA-256, never changed and never deleted. What
 * {@link #receive} took is safe after the next {@link #sync}, which a batch of files
 * shares.
 */
public final class OriginalsFolder implements Originals {

	private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

	private final Path folder;

	/** Folders that hold names not yet forced to the disk. */
	private final Set<Path> unsynced = new ConcurrentSkipListSet<>();

	public OriginalsFolder(Path folder) {
		this.folder = folder;
		// a killed run may have left shelves that are not forced to the disk
		this.unsynced.add(folder);
		sweep();
	}

	@Override
	public byte[] open(String sha256) {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(file(sha256));
		}
		catch (NoSuchFileException ex) {
			throw new OriginalDamaged(sha256, "is missing", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (!Fingerprint.of(bytes).equals(sha256)) {
			throw new OriginalDamaged(sha256, "has other bytes than those that were received");
		}
		return bytes;
	}

	public boolean holds(String sha256) {
		return Files.isRegularFile(file(sha256));
	}

	/** Takes the bytes in; they are safe after the next {@link #sync()}. */
	public ReceivedOriginal receive(InputStream bytes) {
		try {
			Path part = Files.createTempFile(this.folder, "receive-", ".part", Disk.privateFile());
			try {
				return take(bytes, part);
			}
			finally {
				Files.deleteIfExists(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot take in an original", ex);
		}
	}

	private ReceivedOriginal take(InputStream bytes, Path part) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
				OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
			long size = bytes.transferTo(out);
			String sha256 = HexFormat.of().formatHex(digest.digest());
			Path file = file(sha256);
			Path shelf = file.resolveSibling("");
			// compared, so that a damaged one is mended when its bytes come again
			if (Files.exists(file) && Files.mismatch(part, file) == -1) {
				// whoever put it there may not have forced its name to the disk yet
				this.unsynced.add(shelf);
				return new ReceivedOriginal(sha256, size, false);
			}
			Failpoint.ORIGINAL_WRITTEN.visit();
			channel.force(true);
			Failpoint.ORIGINAL_FORCED.visit();
			if (!Files.isDirectory(shelf)) {
				make(shelf);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
			Failpoint.ORIGINAL_RENAMED.visit();
			this.unsynced.add(shelf);
			return new ReceivedOriginal(sha256, size, true);
		}
	}

	/** Nobody who sees the shelf can sync without what it lies in. */
	private synchronized void make(Path shelf) {
		Disk.folder(shelf);
		this.unsynced.add(this.folder);
	}

	/**
	 * Forces to the disk that the originals received so far are there. One at a time: who
	 * returns from here may acknowledge, also what another has just synced.
	 */
	public synchronized void sync() {
		for (Path shelf : new TreeSet<>(this.unsynced)) {
			this.unsynced.remove(shelf);
			try {
				Disk.sync(shelf);
			}
			catch (IOException ex) {
				this.unsynced.add(shelf);
				throw new UncheckedIOException("Cannot force originals to the disk", ex);
			}
		}
	}

	private Path file(String sha256) {
		if (!SHA_256.matcher(sha256).matches()) {
			throw new IllegalArgumentException("Not a SHA-256: " + sha256);
		}
		return this.folder.resolve(sha256.substring(0, 2)).resolve(sha256);
	}

	/** Deletes what a killed run left half received. */
	private void sweep() {
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(this.folder, "receive-*.part")) {
			for (Path part : parts) {
				Files.delete(part);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
