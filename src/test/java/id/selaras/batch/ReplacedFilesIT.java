package id.selaras.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import id.selaras.receive.SubmissionState;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The bytes of a form lie at several places, or no longer where they lay. */
class ReplacedFilesIT {

	private static final LocalDate TODAY = LocalDate.of(2024, 2, 10);

	private static final String SENT = "2024-01-30/dipertahankan - capaian tw 4.csv";

	private final Path folder;

	private final SampleNight night;

	private final Path inbox;

	private final byte[] first;

	private final byte[] revised;

	ReplacedFilesIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.night = new SampleNight(folder, SampleNight.PONOROGO).making("laporan-kemajuan");
		this.inbox = this.night.inbox(SampleNight.PONOROGO);
		this.first = Files.readAllBytes(this.inbox.resolve(SENT));
		this.revised = (new String(this.first, StandardCharsets.UTF_8) + ";catatan\r\n")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(this.night.run().failures()).isEmpty();
	}

	@Test
	void theNewestBytesAtOneMorePlaceChangeNothing() throws IOException {
		send("2024-02-06/x.csv", this.revised);
		VerifyData before = verified();
		for (String place : List.of("a.csv", "2024-02-08/a.csv")) {
			send(place, this.revised);
			assertThat(verified().submissions()).as(place).isEqualTo(before.submissions());
			assertThat(verified().digest()).as(place).isEqualTo(before.digest());
		}
	}

	@Test
	void olderBytesThatComeAgainAreAskedAbout() throws IOException {
		send("2024-02-06/x.csv", this.revised);
		VerifyData before = verified();
		send("2024-02-08/x.csv", this.first);
		assertThat(verified().submissions()).containsEntry(SubmissionState.WAITING,
				before.submissions().getOrDefault(SubmissionState.WAITING, 0) + 2);
		Files.delete(this.inbox.resolve("2024-02-08/x.csv"));
		send("2024-02-08/x.csv", this.revised);
		assertThat(verified()).isEqualTo(new VerifyData(before.regencies(), before.receipts() + 2, before.submissions(),
				before.unprocessed(), before.digest(), before.faults()));
	}

	@Test
	void aRebuildKnowsWhatWasReplaced() throws IOException {
		send(SENT, this.revised);
		VerifyData before = verified();
		assertThat(before.submissions()).containsKey(SubmissionState.SUPERSEDED);
		SortedMap<String, String> printed = SampleNight.digests(this.night.out());
		Rebuild.run(StoreSettings.embedded(this.folder.resolve("data")), TODAY);
		assertThat(this.night.run().failures()).isEmpty();
		assertThat(verified()).isEqualTo(before);
		assertThat(SampleNight.digests(this.night.out())).isEqualTo(printed);
	}

	private void send(String place, byte[] bytes) {
		SampleNight.write(this.inbox.resolve(place), bytes);
		assertThat(this.night.run().failures()).isEmpty();
	}

	private VerifyData verified() {
		try (OpenStore store = OpenStore.open(StoreSettings.embedded(this.folder.resolve("data")), TODAY)) {
			return VerifyData.of(store);
		}
	}

}
