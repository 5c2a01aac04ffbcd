package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.selaras.home.NightlySettings;
import id.selaras.home.Upkeep;
import id.selaras.receive.Sighting;
import id.selaras.store.Journal;
import id.selaras.store.JournalLine;
import id.selaras.store.Receipts;
import id.selaras.store.Sightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads that come at an awkward moment. */
class UploadFaultsIT {

	private static final Instant NOON = Instant.parse("2024-02-09T05:00:00Z");

	private static final String WONOSOBO = "33.07";

	private static final int ROUNDS = 10;

	private final SmallNight night;

	UploadFaultsIT(@TempDir Path folder) {
		Path home = SmallNight.home(folder, SmallNight.REGENCY, SampleNight.MANGGARAI, "92.02-manokwari");
		this.night = SmallNight.embedded(home, folder.resolve("night"));
	}

	/** Half past eleven in the evening of 31 December in Ujung Pandang. */
	@Test
	void atTheEndOfTheYearTheDayIsThatOfTheRegency() {
		Instant midnight = Instant.parse("2023-12-31T15:30:00Z");
		Uploads uploads = uploads(shared(0));
		assertThat(upload(uploads, WONOSOBO, "wib", midnight)).isInstanceOf(UploadOutcome.Received.class);
		assertThat(upload(uploads, "53.10", "wita", midnight)).isInstanceOf(UploadOutcome.Received.class);
		assertThat(upload(uploads, "92.02", "wit", midnight)).isInstanceOf(UploadOutcome.Received.class);
		try (OpenStore store = open()) {
			assertThat(arrived(store, WONOSOBO)).containsExactly(LocalDate.of(2023, 12, 31));
			assertThat(arrived(store, "53.10")).containsExactly(LocalDate.of(2023, 12, 31));
			assertThat(arrived(store, "92.02")).containsExactly(LocalDate.of(2024, 1, 1));
		}
	}

	@Test
	void twoAtOnceWhileANightRunsBothCountAndTheLaterOneLiesThere() throws Exception {
		SharedStore shared = shared(0);
		Uploads uploads = uploads(shared);
		ExecutorService two = Executors.newFixedThreadPool(2);
		try (OpenStore running = open()) {
			shared.opened(running);
			for (int i = 0; i < ROUNDS; i++) {
				CyclicBarrier together = new CyclicBarrier(2);
				List<Callable<UploadOutcome>> both = new ArrayList<>();
				for (String content : List.of("satu " + i, (i % 2 == 0) ? "satu " + i : "dua " + i)) {
					both.add(() -> {
						together.await();
						return upload(uploads, WONOSOBO, content, NOON);
					});
				}
				for (Future<UploadOutcome> outcome : two.invokeAll(both)) {
					assertThat(outcome.get()).isInstanceOf(UploadOutcome.Received.class);
				}
			}
			shared.closing(running);
			List<JournalLine> lines = running.get(Journal.class).lines(WONOSOBO).lines();
			List<Sighting> received = Receipts.replay(WONOSOBO, lines);
			// the same bytes at once are one receipt, others are two
			assertThat(received).hasSize(ROUNDS / 2 + ROUNDS);
			assertThat(running.get(Sightings.class).all(WONOSOBO).values()).singleElement()
				.isEqualTo(received.get(received.size() - 1));
		}
		finally {
			two.shutdown();
		}
	}

	@Test
	void withoutRoomNothingIsTakenAndLaterItIs() {
		UploadOutcome full = upload(uploads(shared(Long.MAX_VALUE)), WONOSOBO, "x", NOON);
		assertThat(full).isInstanceOfSatisfying(UploadOutcome.NotNow.class,
				(answer) -> assertThat(answer.why().english()).contains("Nothing is lost"));
		assertThat(this.night.folder()).doesNotExist();
		assertThat(upload(uploads(shared(0)), WONOSOBO, "x", NOON)).isInstanceOf(UploadOutcome.Received.class);
	}

	@Test
	void aNightThatIsDueWithoutRoomSaysSoAndBeginsWhenThereIs() {
		Definitions without = definitions(1_000_000);
		Instant due = Instant.parse("2024-02-09T18:00:01Z");
		Service service = new Service(settings(without), due.minusSeconds(60));
		service.tick(due);
		assertThat(service.state().nights()).isZero();
		assertThat(service.morning()).hasValueSatisfying((page) -> {
			assertThat(page.well()).isFalse();
			assertThat(page.sections().toString()).contains("the floor is 1000000 MB");
		});
		Service later = new Service(settings(definitions(0)), due.minusSeconds(60));
		later.tick(due.plusSeconds(61));
		assertThat(later.state().nights()).isEqualTo(1);
		assertThat(later.morning()).hasValueSatisfying((page) -> assertThat(page.well()).isTrue());
	}

	private static List<LocalDate> arrived(OpenStore store, String regency) {
		return store.get(Sightings.class).all(regency).values().stream().map(Sighting::arrived).toList();
	}

	private static UploadOutcome upload(Uploads uploads, String regency, String content, Instant now) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return uploads.receive(regency, "", List.of(new UploadedFile("a.csv", () -> new ByteArrayInputStream(bytes))),
				now);
	}

	private Uploads uploads(SharedStore shared) {
		return new Uploads(settings(definitions(0)), shared);
	}

	private ServiceSettings settings(Definitions definitions) {
		return new ServiceSettings(this.night.home(), this.night.out(), this.night.settings().data(), definitions,
				Duration.ZERO);
	}

	private SharedStore shared(long floor) {
		return new SharedStore(this.night.settings(), new DiskFloor(this.night.settings().data(), floor));
	}

	private Definitions definitions(int floor) {
		Definitions read = this.night.definitions(Path.of("jobs"));
		NightlySettings nightly = read.nightly();
		return new Definitions(read.forms(), read.scales(), read.vocabulary(), read.smartCity(), read.reports(),
				new NightlySettings(nightly.cron(), nightly.zone(), nightly.reports(), nightly.tolerances(),
						new Upkeep(floor, nightly.upkeep().nights()), null),
				read.formsFingerprint());
	}

	private OpenStore open() {
		return OpenStore.open(this.night.settings(), SmallNight.TODAY);
	}

}
