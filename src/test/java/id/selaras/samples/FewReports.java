package id.selaras.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The folder of jobs of an operator who wants few of the reports. Most of a night goes
 * into reports: a test that looks at one lets the others be.
 */
public final class FewReports {

	private static final String ALL = "reports: all";

	private FewReports() {
	}

	/** A copy of {@code jobs} below the folder, in which the night makes these alone. */
	public static Path jobs(Path folder, String... reports) {
		Path jobs = folder.resolve("jobs of few reports");
		CopiedFolder.of(Path.of("jobs"), jobs);
		Path nightly = jobs.resolve("nightly.yaml");
		try {
			String settings = Files.readString(nightly);
			assertThat(settings).contains(ALL);
			Files.writeString(nightly, settings.replace(ALL, "reports: " + List.of(reports)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return jobs;
	}

}
