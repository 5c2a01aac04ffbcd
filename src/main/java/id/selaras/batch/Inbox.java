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
import java.util.Comparator;
import java.util.List;

/**
 * The files of an inbox folder. Links are not followed; unfinished files are left alone.
 */
final class Inbox {

	private Inbox() {
	}

	static List<InboxFile> files(String regency, Path inbox) {
		List<InboxFile> files = new ArrayList<>();
		if (!Files.isDirectory(inbox)) {
			return files;
		}
		try {
			Files.walkFileTree(inbox, new SimpleFileVisitor<Path>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && isFinished(String.valueOf(file.getFileName()))) {
						files.add(new InboxFile(regency, pathBelow(inbox, file), file));
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException ex) {
					files.add(new InboxFile(regency, pathBelow(inbox, file), file));
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		files.sort(Comparator.comparing(InboxFile::path));
		return files;
	}

	private static boolean isFinished(String name) {
		return !name.endsWith(".part") && !name.startsWith("~$") && !name.startsWith(".")
				&& !name.equalsIgnoreCase("Thumbs.db") && !name.equalsIgnoreCase("desktop.ini");
	}

	private static String pathBelow(Path inbox, Path file) {
		return Normalizer.normalize(inbox.relativize(file).toString().replace('\\', '/'), Normalizer.Form.NFC);
	}

}
