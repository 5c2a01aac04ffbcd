package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A power cut takes away what was not forced to the disk, which no kill does. So it is
 * looked at what is forced before a receipt is given.
 */
@Tag("night")
class PowerCutIT {

	private static final int KILLED = 137;

	private final Path trace;

	private final Path answer;

	private final SmallNight night;

	PowerCutIT(@TempDir Path folder) throws IOException {
		Strace.require("what is forced to the disk before a receipt is given is");
		this.trace = folder.resolve("trace");
		this.answer = folder.resolve("answer");
		this.night = SmallNight.embedded(SmallNight.home(folder), Files.createDirectory(folder.resolve("night")));
	}

	@Test
	void bytesTheirNameAndTheJournalAreForcedBeforeTheReceipt() throws IOException {
		assertThat(UploadToTrace.run(this.night, this.answer, tracing(), List.of())).isZero();
		assertThat(this.answer).hasContent("Received");
		assertThat(told()).containsSubsequence("forced originals/receive", "renamed originals/receive",
				"forced originals/shelf", "forced journal", "forced journal/33.07.jsonl", "answered");
	}

	@Test
	void aLineThatAKilledProcessLeftIsForcedBeforeItIsCountedOn() throws IOException {
		assertThat(
				UploadToTrace.run(this.night, this.answer, List.of(), List.of("-Dselaras.failpoint=journal-written")))
			.isEqualTo(KILLED);
		assertThat(UploadToTrace.run(this.night, this.answer, tracing(), List.of())).isZero();
		assertThat(this.answer).hasContent("Received");
		assertThat(told()).containsSubsequence("forced originals/shelf", "answered")
			.containsSubsequence("forced journal/33.07.jsonl", "answered");
		assertThat(Files.readAllLines(journal())).hasSize(1);
	}

	@Test
	void aJournalThatCannotBeForcedIsAsItWas() throws IOException {
		List<String> broken = List.of("strace", "-f", "-qq", "-o", this.trace.toString(), "-P", journal().toString(),
				"-e", "trace=fsync", "-e", "inject=fsync:error=EIO");
		assertThat(UploadToTrace.run(this.night, this.answer, broken, List.of())).isZero();
		assertThat(this.trace).content().contains("EIO");
		assertThat(this.answer).hasContent("NotNow");
		assertThat(journal()).isEmptyFile();
		assertThat(UploadToTrace.of(this.night)).isInstanceOf(UploadOutcome.Received.class);
		assertThat(Files.readAllLines(journal())).hasSize(1);
	}

	private Path journal() {
		return this.night.settings().data().resolve("journal/33.07.jsonl");
	}

	private List<String> tracing() {
		return List.of("strace", "-f", "-qq", "-y", "-o", this.trace.toString(), "-e", "trace=fsync,rename,openat");
	}

	/** What was asked of the system, in words; what is of no matter here is left out. */
	private List<String> told() throws IOException {
		String data = this.night.settings().data().toRealPath().toString();
		return Files.readAllLines(this.trace).stream().map((line) -> {
			if (line.contains("openat(") && line.contains(this.answer.toString())) {
				return "answered";
			}
			String kind = line.contains(" fsync(") ? "forced " : line.contains(" rename(") ? "renamed " : "";
			int at = line.indexOf(data);
			return (kind.isEmpty() || at < 0) ? "" : kind + place(line.substring(at + data.length() + 1));
		}).filter((word) -> !word.isEmpty()).toList();
	}

	private static String place(String path) {
		return path.replaceFirst("originals/receive.*", "originals/receive")
			.replaceFirst("originals/[0-9a-f]{2}>.*", "originals/shelf")
			.replaceFirst("[>\"].*", "");
	}

}
