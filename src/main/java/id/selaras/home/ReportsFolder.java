package id.selaras.home;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
		Map<String, String> files = new HashMap<>();
		return this.folder.folders()
			.stream()
			.map((id) -> ReportFile.read(this.folder.folder(id), id, files))
			.sorted(Comparator.comparingInt(ReportDefinition::order).thenComparing(ReportDefinition::id))
			.toList();
	}

}
