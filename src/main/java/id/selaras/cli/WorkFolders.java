package id.selaras.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code --home H --out O [--data D]}: what a night works on. */
final class WorkFolders {

	@CommandLine.Option(names = "--home", required = true, paramLabel = "H", description = "Folder home (hanya dibaca)")
	private @Nullable Path home;

	@CommandLine.Option(names = "--out", required = true, paramLabel = "O", description = "Folder hasil")
	private @Nullable Path out;

	@CommandLine.Option(names = "--data", paramLabel = "D", description = "Folder data (default: <out>/.selaras)")
	private @Nullable Path data;

	Path home() {
		return Objects.requireNonNull(this.home);
	}

	Path out() {
		return Objects.requireNonNull(this.out);
	}

	/** The data folder, if it and that of the results may be written to. */
	Path checkedData(LanguageOption language) {
		Path folder = (this.data == null) ? out().resolve(".selaras") : this.data;
		refuseUnfit(out(), language);
		refuseUnfit(folder, language);
		return folder;
	}

	/** The home belongs to the regencies: nothing of ours may lie in it. */
	private void refuseUnfit(Path folder, LanguageOption language) {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new IllegalArgumentException(language.say(folder + " bukan folder", folder + " is not a folder"));
		}
		if (real(folder).startsWith(real(home()))) {
			throw new IllegalArgumentException(
					language.say(folder + " terletak di dalam folder home; pilih folder lain",
							folder + " lies inside the home; choose another folder"));
		}
	}

	/** Where a path leads, links followed as far as it exists. */
	private static Path real(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		Path parent = absolute.getParent();
		try {
			return Files.exists(absolute) ? absolute.toRealPath()
					: (parent == null) ? absolute : real(parent).resolve(String.valueOf(absolute.getFileName()));
		}
		catch (IOException ex) {
			return absolute;
		}
	}

}
