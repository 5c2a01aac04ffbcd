package id.selaras.cli;

import java.nio.file.Path;
import java.util.Optional;

import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where {@code jobs} and {@code reports} are: beside the launcher unless named. */
final class Installation {

	/** Set by the launcher to the folder that it lies in. */
	private static final String FOLDER = "selaras.folder";

	@CommandLine.Option(names = "--jobs", paramLabel = "DIR",
			description = "Folder jobs (default: beside the launcher)")
	private @Nullable Path jobs;

	@CommandLine.Option(names = "--reports", paramLabel = "DIR",
			description = "Folder reports (default: beside the launcher)")
	private @Nullable Path reports;

	/** Whether another folder than the usual one is named. */
	boolean namesJobs() {
		return this.jobs != null;
	}

	JobsFolder jobs() {
		return JobsFolder.open(Optional.ofNullable(this.jobs).orElse(beside("jobs")));
	}

	ReportsFolder reports() {
		return ReportsFolder.open(Optional.ofNullable(this.reports).orElse(beside("reports")));
	}

	private static Path beside(String name) {
		return Path.of(System.getProperty(FOLDER, "")).resolve(name);
	}

}
