package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import id.selaras.store.Failpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who got no receipt sends again and gets the one that was due; what came is there once.
 */
class UploadKilledIT {

	private static final Instant NOON = Instant.parse("2024-02-09T05:00:00Z");

	private static final Set<Failpoint> PLACES = EnumSet.of(Failpoint.ORIGINALS_SAFE, Failpoint.JOURNAL_HALF,
			Failpoint.JOURNAL_SAFE, Failpoint.UPLOAD_SAFE);

	/** There the row comes later than all else. */
	private static final Set<Failpoint> PLACES_BESIDE = EnumSet.of(Failpoint.JOURNAL_HALF, Failpoint.JOURNAL_SAFE);

	private final Path folder;

	private final Path home;

	private final Kills kills;

	private final byte[] form;

	UploadKilledIT(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.home = SmallNight.home(folder);
		this.kills = new Kills(folder);
		Path lying = SmallNight.inbox(this.home).resolve(SmallNight.TO_MEND);
		this.form = Files.readAllBytes(lying);
		Files.delete(lying);
	}

	@Test
	void betweenNights() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		this.kills.seen("upload", night, place(PLACES), () -> upload(night));
		UploadOutcome receipt = upload(night);
		assertThat(night.run().failures()).isEmpty();
		goOn(night, receipt, PLACES);
	}

	/** Its places are the same ones; the night beside it takes its time. */
	@Test
	@Tag("night")
	void besideANight() {
		SmallNight night = SmallNight.embedded(this.home, this.folder.resolve("undisturbed"));
		SharedStore shared = shared(night);
		Night planned = night.night(night.definitions(Path.of("jobs")), SmallNight.TODAY);
		NightResult result = NightRun.run(planned, night.settings(),
				new At("report",
						() -> this.kills.seen("upload", night, place(PLACES_BESIDE), () -> upload(night, shared))),
				shared);
		assertThat(result.failures()).isEmpty();
		assertThat(night.run().failures()).isEmpty();
		goOn(night, upload(night), PLACES_BESIDE);
	}

	private void goOn(SmallNight night, UploadOutcome receipt, Set<Failpoint> places) {
		SmallNight.Outcome undisturbed = night.outcome();
		assertThat(receipt).isInstanceOf(UploadOutcome.Received.class);
		assertThat(undisturbed.faults()).isEmpty();
		assertThat(undisturbed.files()).containsKeys(SmallNight.COPY, SmallNight.REPORT);
		assertThat(this.kills.left()).hasSameSizeAs(places);
		for (Kills.Kill kill : this.kills.left()) {
			assertThat(upload(kill.night())).as(kill.where()).isEqualTo(receipt);
			assertThat(kill.night().run().failures()).as(kill.where()).isEmpty();
			assertThat(kill.night().outcome()).as(kill.where()).isEqualTo(undisturbed);
			assertThat(uploads(kill.night())).as(kill.where()).isEqualTo(1);
		}
	}

	private static Function<Failpoint, String> place(Set<Failpoint> places) {
		return (failpoint) -> places.contains(failpoint) ? failpoint.word() : "";
	}

	private UploadOutcome upload(SmallNight night) {
		return upload(night, shared(night));
	}

	private UploadOutcome upload(SmallNight night, SharedStore shared) {
		Definitions definitions = night.definitions(Path.of("jobs"));
		return new Uploads(new ServiceSettings(this.home, night.out(), night.settings().data(), definitions,
				Duration.ofSeconds(10)), shared)
			.receive("33.07", "diskominfo", List
				.of(new UploadedFile("E81 Diskominfo TW IV 2023.xlsx", () -> new ByteArrayInputStream(this.form))),
					NOON);
	}

	private static SharedStore shared(SmallNight night) {
		return new SharedStore(night.settings(), new DiskFloor(night.settings().data(), 0));
	}

	/** Lines of the journal that name an upload. */
	private static long uploads(SmallNight night) {
		try (var lines = Files.lines(night.settings().data().resolve("journal/33.07.jsonl"), StandardCharsets.UTF_8)) {
			return lines.filter((line) -> line.contains("unggahan:")).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
