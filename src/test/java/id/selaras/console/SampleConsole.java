package id.selaras.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import id.selaras.batch.Definitions;
import id.selaras.batch.Service;
import id.selaras.batch.ServiceSettings;
import id.selaras.home.JobsFolder;
import id.selaras.home.ReportsFolder;

/** A console over the samples, with what opens it. */
record SampleConsole(Console console, String token, Visitor visitor) {

	/** Starts it over a data folder that is there. */
	static SampleConsole start(Path out, Path data) throws IOException {
		Definitions definitions = Definitions.read(JobsFolder.open(Path.of("jobs")),
				ReportsFolder.open(Path.of("reports")));
		Service service = new Service(
				new ServiceSettings(Path.of("input-samples"), out, data, definitions, Duration.ofSeconds(10)),
				Instant.now());
		Token made = Token.of(data.resolve("token"));
		Console console = Console.start(service, made, 0, data);
		return new SampleConsole(console, Files.readString(data.resolve("token")).strip(), Visitor.of(console));
	}

}
