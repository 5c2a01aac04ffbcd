package id.selaras.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import id.selaras.home.Json;

/**
 * A copy of a data folder, whole or not there at all: written under another name, forced
 * to the disk, then renamed. A list in it names each file with its SHA-256.
 *
 * @param files SHA-256 by path
 */
public record Backup(SortedMap<String, String> files, long bytes) {

	private static final String LIST = "backup.json";

	private static final String UNFINISHED = ".part";

	/** What a data folder consists of; logs are not worth keeping. */
	private static final List<String> PARTS = List.of("originals", "journal", "db");

	/**
	 * Copies a data folder, which nobody else may work with meanwhile.
	 * @param target a folder that does not exist, or is empty
	 */
	public static Backup write(Path data, Path target) {
		requireUnused(target);
		try (DataFolder held = DataFolder.open(data)) {
			Path part = fresh(target);
			SortedMap<String, String> files = new TreeMap<>();
			long bytes = 0;
			for (String folder : PARTS) {
				bytes += copy(held.path(), folder, part, files);
			}
			Backup backup = new Backup(files, bytes);
			Failpoint.BACKUP_COPIED.visit();
			Disk.write(part.resolve(LIST), Json.text(backup).getBytes(StandardCharsets.UTF_8));
			settle(part, target);
			return backup;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the backup " + target, ex);
		}
	}

	/**
	 * Makes a data folder from a backup.
	 * @param data a folder that does not exist, or is empty
	 * @throws BackupDamaged where a file is not as it was backed up; nothing is restored
	 */
	public static Backup restore(Path source, Path data) {
		requireUnused(data);
		try {
			Backup backup = read(source);
			Path part = fresh(data);
			SortedMap<String, String> files = new TreeMap<>();
			for (String folder : PARTS) {
				copy(source, folder, part, files);
			}
			SortedSet<String> all = new TreeSet<>(files.keySet());
			all.addAll(backup.files().keySet());
			for (String file : all) {
				if (!Objects.equals(backup.files().get(file), files.get(file))) {
					Disk.delete(part);
					throw new BackupDamaged(source, file);
				}
			}
			Failpoint.BACKUP_RESTORED.visit();
			settle(part, data);
			return backup;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot restore " + source, ex);
		}
	}

	private static Backup read(Path source) throws IOException {
		try {
			return Objects.requireNonNull(Json.read(Files.readString(source.resolve(LIST)), Backup.class));
		}
		catch (NoSuchFileException | RuntimeException ex) {
			BackupDamaged damaged = new BackupDamaged(source, LIST);
			damaged.addSuppressed(ex);
			throw damaged;
		}
	}

	private static void requireUnused(Path folder) {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
			throw new FolderUsed(folder);
		}
	}

	private static boolean isEmptyFolder(Path folder) {
		try {
			return Disk.isEmpty(folder);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Beside the folder, so that it can be renamed; what a kill left there goes. */
	private static Path fresh(Path folder) throws IOException {
		Path part = folder.toAbsolutePath().resolveSibling(folder.getFileName() + UNFINISHED);
		Disk.delete(part);
		return Disk.folder(part);
	}

	private static void settle(Path part, Path folder) throws IOException {
		Disk.sync(part);
		Files.deleteIfExists(folder);
		Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
		Disk.sync(part.toAbsolutePath().resolveSibling(""));
	}

	private static long copy(Path from, String folder, Path to, SortedMap<String, String> files) throws IOException {
		long bytes = 0;
		List<Path> all;
		try (Stream<Path> walked = Files.walk(from.resolve(folder))) {
			all = walked.sorted().toList();
		}
		for (Path source : all) {
			Path target = to.resolve(from.relativize(source).toString());
			if (Files.isDirectory(source)) {
				Disk.folder(target);
			}
			else if (!source.toString().endsWith(UNFINISHED)) {
				files.put(from.relativize(source).toString().replace('\\', '/'), Disk.copy(source, target));
				bytes += Files.size(target);
			}
		}
		for (Path source : all) {
			Path target = to.resolve(from.relativize(source).toString());
			if (Files.isDirectory(target)) {
				Disk.sync(target);
			}
		}
		return bytes;
	}

}
