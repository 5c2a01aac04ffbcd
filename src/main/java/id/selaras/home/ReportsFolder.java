package id.selaras.home;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import id.selaras.report.ReportDefinition;

/** The folder {@code reports}: one sub-folder for each. */
public final class ReportsFolder {

	private final SourceFolder folder;

	private ReportsFolder(SourceFolder folder) {
		this.folder = folder;
	}

	/** Refuses a folder that does not exist or that anybody can write to. */
	public static ReportsFolder open(Path path) {
		return new ReportsFolder(GuardedFolder.open(path));
	}

	/** All reports, sorted by order and id. */
	public List<ReportDefinition> reports() {
		return this.folder.folders()
			.stream()
			.map((id) -> ReportFile.read(this.folder.folder(id), id))
			.sorted(Comparator.comparingInt(ReportDefinition::order).thenComparing(ReportDefinition::id))
			.toList();
	}

}
