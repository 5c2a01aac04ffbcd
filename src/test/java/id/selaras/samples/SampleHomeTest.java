package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleHomeTest {

	private static final Path HOME = Path.of("input-samples");

	@BeforeAll
	static void rewriteWhenAsked() throws IOException {
		if (Boolean.getBoolean("samples.write")) {
			SampleHome.write(HOME, HOME);
		}
	}

	@Test
	void whatIsCommittedIsWhatIsGenerated(@TempDir Path again) throws IOException {
		SampleHome.write(HOME, again);
		assertThat(inboxes(again)).isEqualTo(inboxes(HOME));
	}

	private static Map<String, String> inboxes(Path home) throws IOException {
		return StoredFiles.below(home.resolve("regencies"), (name) -> name.contains("inbox"));
	}

}
