package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.selaras.store.ChildProcess;
import id.selaras.store.StoreSettings;

/** One upload in a process of its own, which tells the answer by making a file. */
final class UploadToTrace {

	private static final Instant NOON = Instant.parse("2024-02-09T05:00:00Z");

	private UploadToTrace() {
	}

	public static void main(String[] arguments) throws IOException {
		SmallNight night = SmallNight.embedded(Path.of(arguments[0]), Path.of(arguments[1]));
		Files.writeString(Path.of(arguments[2]), of(night).getClass().getSimpleName());
	}

	static UploadOutcome of(SmallNight night) {
		StoreSettings settings = night.settings();
		ServiceSettings service = new ServiceSettings(night.home(), night.out(), settings.data(),
				night.definitions(Path.of("jobs")), Duration.ofSeconds(10));
		byte[] bytes = "bukan formulir\n".getBytes(StandardCharsets.UTF_8);
		return new Uploads(service, new SharedStore(settings, new DiskFloor(settings.data(), 0))).receive("33.07", "",
				List.of(new UploadedFile("a.csv", () -> new ByteArrayInputStream(bytes))), NOON);
	}

	/** Gives its exit code. */
	static int run(SmallNight night, Path answer, List<String> strace, List<String> options) {
		try (ChildProcess child = ChildProcess.startUnder(strace, UploadToTrace.class, options, night.home().toString(),
				night.folder().toString(), answer.toString())) {
			return child.exitCode();
		}
	}

}
