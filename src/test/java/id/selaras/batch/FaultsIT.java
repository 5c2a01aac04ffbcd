package id.selaras.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import id.selaras.assess.Figure;
import id.selaras.store.DataFolderInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens around a night: clocks, other processes, people who still write. */
class FaultsIT {

	private final Path home;

	private final SmallNight night;

	FaultsIT(@TempDir Path folder) {
		this.home = SmallNight.home(folder);
		this.night = SmallNight.embedded(this.home, folder.resolve("night"));
	}

	@Test
	void aClockThatJumpsChangesNothing() {
		this.night.run();
		SmallNight.Outcome first = this.night.outcome();
		for (String day : new String[] { "2024-02-08", "2023-12-31", "2024-01-01", "2024-02-29", "2025-01-01" }) {
			NightResult result = this.night.run(SampleNight.SILENT, LocalDate.parse(day), Path.of("jobs"));
			assertThat(result.failures()).as(day).isEmpty();
			assertThat(this.night.outcome()).as(day).isEqualTo(first);
		}
	}

	@Test
	void aSecondNightOnTheSameDataFolderIsRefusedWhileTheFirstGoesOn() {
		AtomicBoolean refused = new AtomicBoolean();
		NightResult first = this.night.run(new At("crosscheck-assess", () -> {
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(this.night::run);
			refused.set(true);
		}), SmallNight.TODAY, Path.of("jobs"));
		assertThat(refused).isTrue();
		assertThat(first.failures()).isEmpty();
		assertThat(this.night.outcome().faults()).isEmpty();
	}

	@Test
	void halfAFileIsHeldWithItsReasonAndTheWholeOneTakesItsPlace() throws IOException {
		this.night.run();
		SmallNight.Outcome undisturbed = this.night.outcome();
		List<Figure> results = this.night.results();
		Path sent = SmallNight.inbox(this.home).resolve(SmallNight.TO_MEND);
		byte[] whole = Files.readAllBytes(sent);
		SmallNight other = SmallNight.embedded(this.home, this.night.folder().resolveSibling("other"));
		SampleNight.write(sent, Arrays.copyOf(whole, whole.length / 2));
		NightResult half = other.run();
		assertThat(half.failures()).isEmpty();
		assertThat(half.summaries().get(0).heldBack()).singleElement()
			.satisfies((held) -> assertThat(held.path()).isEqualTo(SmallNight.TO_MEND));
		SampleNight.write(sent, whole);
		assertThat(other.run().failures()).isEmpty();
		SmallNight.Outcome mended = other.outcome();
		assertThat(mended.faults()).isEmpty();
		// the half that was received and superseded is told, too
		assertThat(other.results()).isNotEmpty().isEqualTo(results);
		for (String file : List.of(SmallNight.COPY, SmallNight.TABLE)) {
			assertThat(mended.files()).containsEntry(file, undisturbed.files().get(file));
		}
	}

	@Test
	void aFileThatGrowsIsTakenAsItLayThereAndAgainWhenItIsWhole() throws IOException {
		Path file = SmallNight.inbox(this.home).resolve("2024-02-01/catatan.csv");
		SampleNight.write(file, "catatan;angka\n".getBytes(StandardCharsets.UTF_8));
		NightResult growing = this.night.run(new At("", () -> grow(file)), SmallNight.TODAY, Path.of("jobs"));
		assertThat(growing.failures()).isEmpty();
		assertThat(this.night.outcome().faults()).isEmpty();
		NightResult whole = this.night.run();
		assertThat(whole.items()).containsEntry("receive", 1);
		assertThat(whole.summaries().get(0).received()).isEqualTo(growing.summaries().get(0).received() + 1);
		assertThat(this.night.run().nothingChanged()).isTrue();
	}

	@Test
	void aReceiptThatWasCutOffIsAFaultAndNoFileIsCountedForIt() throws IOException {
		this.night.run();
		Path journal = this.night.settings().data().resolve("journal/33.07.jsonl");
		byte[] lines = Files.readAllBytes(journal);
		Files.write(journal, Arrays.copyOf(lines, lines.length - 30));
		VerifyData cut = this.night.verified();
		assertThat(cut.faults()).isNotEmpty();
		assertThat(cut.unprocessed()).isZero();
	}

	private static void grow(Path file) {
		try {
			Files.writeString(file, "baris;1\n".repeat(100), StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
