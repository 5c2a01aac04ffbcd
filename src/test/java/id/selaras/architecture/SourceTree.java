package id.selaras.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of Java sources, and what one cannot see in classes. */
record SourceTree(Path root) {

	/** A Javadoc of some length before the annotations and the package line. */
	private static final Pattern TEXT = Pattern.compile("^/\\*\\*.{40,}?\\*/.*^package ",
			Pattern.DOTALL | Pattern.MULTILINE);

	/** Files with more lines than this. */
	List<String> longerThan(int lines) throws IOException {
		try (Stream<Path> files = Files.walk(this.root)) {
			return named(files.filter(SourceTree::isJava).filter((file) -> lines(file) > lines));
		}
	}

	/** Folders with classes that do not say what they hold. */
	List<String> withoutText() throws IOException {
		try (Stream<Path> folders = Files.walk(this.root)) {
			return named(folders.filter(SourceTree::hasClasses).filter((folder) -> !hasText(folder)));
		}
	}

	private List<String> named(Stream<Path> paths) {
		return paths.map((path) -> this.root.relativize(path).toString().replace('\\', '/')).sorted().toList();
	}

	private static boolean isJava(Path file) {
		return file.toString().endsWith(".java");
	}

	private static boolean hasClasses(Path folder) {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(SourceTree::isJava);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static boolean hasText(Path folder) {
		Path file = folder.resolve("package-info.java");
		return Files.exists(file) && TEXT.matcher(text(file)).find() && text(file).contains("@NullMarked");
	}

	private static long lines(Path file) {
		return text(file).lines().count();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
