package id.selaras.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder and its name as the user knows it.
 *
 * @param name with a slash at its end, or empty for the home itself
 */
record SourceFolder(Path path, String name) {

	private static final Pattern OURS = Pattern.compile(".+\\.(yaml|yml|csv)");

	static SourceFolder named(Path path) {
		Path last = path.toAbsolutePath().normalize().getFileName();
		return new SourceFolder(path, (last == null) ? "/" : last + "/");
	}

	Place place() {
		return Place.of(this.name.isEmpty() ? this.path.toString() : this.name.substring(0, this.name.length() - 1));
	}

	SourceFolder folder(String folderName) {
		return new SourceFolder(this.path.resolve(folderName), this.name + folderName + "/");
	}

	SourceFile file(String fileName) {
		return SourceFile.read(this.path.resolve(fileName), this.name + fileName);
	}

	Optional<SourceFile> find(String fileName) {
		return has(fileName) ? Optional.of(file(fileName)) : Optional.empty();
	}

	boolean has(String fileName) {
		return Files.exists(this.path.resolve(fileName));
	}

	/** Names of the sub-folders, sorted; none where this folder does not exist. */
	List<String> folders() {
		return names(Files::isDirectory);
	}

	/** All {@code .yaml} files, sorted; none where this folder does not exist. */
	List<SourceFile> yamlFiles() {
		List<String> names = names(Files::isRegularFile);
		for (String fileName : names) {
			if (fileName.endsWith(".yml")) {
				// left alone it would be missed by nobody but its author
				throw Place.of(this.name + fileName)
					.refuse("nama berkas harus berakhir .yaml", "the name must end in .yaml");
			}
		}
		return names.stream().filter((fileName) -> fileName.endsWith(".yaml")).map(this::file).toList();
	}

	/**
	 * A misspelt file would be missed by nobody but its author.
	 * @param known all names that a YAML or CSV file may have here
	 */
	void refuseOtherFilesThan(List<String> known) {
		for (String fileName : names(Files::isRegularFile)) {
			if (OURS.matcher(fileName).matches() && !known.contains(fileName)) {
				throw UnknownName.refuse(Place.of(this.name + fileName), "berkas", "file", fileName, known);
			}
		}
	}

	private List<String> names(Predicate<Path> kind) {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(this.path)) {
			return children.filter(kind)
				.map((child) -> String.valueOf(child.getFileName()))
				.filter((child) -> !child.startsWith("."))
				.sorted()
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw SourceFile.unreadable(place(), ex);
		}
	}

}
