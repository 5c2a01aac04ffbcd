package id.selaras.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.selaras.plan.Consultant;
import org.jspecify.annotations.Nullable;

/** A home: the consultants and the folders of the regencies. Never written to. */
public final class HomeFolder {

	private static final String REGENCIES = "regencies";

	private final SourceFolder folder;

	private HomeFolder(SourceFolder folder) {
		this.folder = folder;
	}

	public static HomeFolder open(Path path) {
		Place place = Place.of(path.toString());
		if (!Files.isDirectory(path)) {
			throw place.refuse("folder home tidak ada", "the home folder does not exist");
		}
		if (!Files.isDirectory(path.resolve(REGENCIES))) {
			throw place.refuse("bukan folder home: tidak ada folder regencies di dalamnya",
					"is not a home: there is no folder regencies in it");
		}
		return new HomeFolder(new SourceFolder(path, ""));
	}

	public Path path() {
		return this.folder.path();
	}

	public List<Consultant> consultants() {
		return ConsultantsFile.read(this.folder.file("consultants.yaml"));
	}

	/** The folders of all regencies, sorted by name; nothing in them is read yet. */
	public List<RegencyFolder> regencies() {
		SourceFolder regencies = this.folder.folder(REGENCIES);
		List<String> names = regencies.folders();
		return names.stream()
			.map((name) -> new RegencyFolder(regencies.folder(name), name, twin(name, names)))
			.toList();
	}

	private static @Nullable String twin(String name, List<String> names) {
		String code = RegencyFolder.codeOf(name);
		return names.stream()
			.filter((other) -> !other.equals(name) && RegencyFolder.codeOf(other).equals(code))
			.findFirst()
			.orElse(null);
	}

}
