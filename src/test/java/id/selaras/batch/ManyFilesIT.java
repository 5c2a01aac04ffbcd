package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import id.selaras.receive.SubmissionState;
import id.selaras.store.ChildProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Far more files in one inbox than anyone asked for, in 256 MB of heap. */
@Tag("night")
class ManyFilesIT {

	private static final int FILES = 10_000;

	@Test
	void eachFileIsCountedAndNoneTakesARequestedFormAway(@TempDir Path folder) throws IOException {
		Path home = SmallNight.home(folder);
		SmallNight without = SmallNight.embedded(home, folder.resolve("without"));
		int held = without.run().summaries().get(0).heldBack().size();
		Path inbox = Files.createDirectories(SmallNight.inbox(home).resolve("2024-02-03"));
		for (int i = 0; i < FILES; i++) {
			Files.writeString(inbox.resolve(String.format(Locale.ROOT, "catatan %05d.csv", i)), "catatan;nomor\n;" + i);
		}
		SmallNight night = SmallNight.embedded(home, folder.resolve("with"));
		try (ChildProcess child = NightToKill.start(night, "results-committed:20")) {
			assertThat(child.exitCode()).isEqualTo(137);
		}
		try (ChildProcess child = NightToKill.start(night, "any:" + Integer.MAX_VALUE)) {
			assertThat(child.exitCode()).isZero();
		}
		Summary summary = night.run().summaries().get(0);
		assertThat(summary.heldBack()).hasSize(held + FILES);
		VerifyData verified = night.verified();
		assertThat(verified.faults()).isEmpty();
		assertThat(night.results()).isEqualTo(without.results());
		assertThat(verified.unprocessed()).isZero();
		assertThat(verified.receipts()).isEqualTo(3 + FILES);
		assertThat(verified.submissions()).containsEntry(SubmissionState.REFUSED, FILES);
	}

}
