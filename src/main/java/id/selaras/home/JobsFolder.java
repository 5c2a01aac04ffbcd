package id.selaras.home;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import id.selaras.assess.Scale;
import id.selaras.form.FormDefinition;

/** The folder {@code jobs}: what operators decide. */
public final class JobsFolder {

	private final SourceFolder folder;

	private JobsFolder(SourceFolder folder) {
		this.folder = folder;
	}

	/** Refuses a folder that does not exist or that anybody can write to. */
	public static JobsFolder open(Path path) {
		return new JobsFolder(GuardedFolder.open(path));
	}

	/** All form definitions, sorted by id. */
	public List<FormDefinition> forms() {
		return this.folder.folder("forms").yamlFiles().stream().map(FormFile::read).toList();
	}

	/** All scales, sorted by id. */
	public List<Scale> scales() {
		return this.folder.folder("scales").yamlFiles().stream().map(ScaleFile::read).toList();
	}

	public NightlySettings nightly(Collection<String> knownReports) {
		return NightlyFile.read(this.folder.file("nightly.yaml"), knownReports);
	}

}
