package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of an inbox folder. Links are not followed; unfinished files are left alone.
 */
final class Inbox {

	private Inbox() {
	}

	static List<InboxFile> files(String regency, Path inbox) {
		List<Path> files = new ArrayList<>();
		if (!Files.isDirectory(inbox)) {
			return List.of();
		}
		try {
			Files.walkFileTree(inbox, new SimpleFileVisitor<Path>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && isFinished(String.valueOf(file.getFileName()))) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					files.add(file);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return named(regency, inbox, files);
	}

	/**
	 * Each with a path of its own: two names may differ in nothing but how a system
	 * writes an accent or what it takes for a separator.
	 */
	private static List<InboxFile> named(String regency, Path inbox, List<Path> files) {
		Set<String> taken = files.stream().map((file) -> pathBelow(inbox, file)).collect(Collectors.toSet());
		SortedMap<String, InboxFile> named = new TreeMap<>();
		for (Path file : files.stream().sorted().toList()) {
			String path = pathBelow(inbox, file);
			for (int number = 2; named.containsKey(path); number++) {
				String other = numbered(pathBelow(inbox, file), number);
				path = taken.add(other) ? other : path;
			}
			named.put(path, new InboxFile(regency, path, file));
		}
		return List.copyOf(named.values());
	}

	private static String numbered(String path, int number) {
		int dot = path.lastIndexOf('.');
		int end = (dot > path.lastIndexOf('/')) ? dot : path.length();
		return path.substring(0, end) + " (" + number + ")" + path.substring(end);
	}

	private static boolean isFinished(String name) {
		return !name.endsWith(".part") && !name.startsWith("~$") && !name.startsWith(".")
				&& !name.equalsIgnoreCase("Thumbs.db") && !name.equalsIgnoreCase("desktop.ini");
	}

	private static String pathBelow(Path inbox, Path file) {
		return Normalizer.normalize(inbox.relativize(file).toString().replace('\\', '/'), Normalizer.Form.NFC);
	}

}
