package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.selaras.finding.Text;
import id.selaras.home.Upkeep;
import id.selaras.receive.Sighting;
import id.selaras.store.DataFolder;
import id.selaras.store.Journal;
import id.selaras.store.JournalLine;
import id.selaras.store.Sightings;
import id.selaras.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static id.selaras.batch.SampleNight.PONOROGO;
import static org.assertj.core.api.Assertions.assertThat;

class ServiceIT {

	/** Shortly before the night begins by jobs/nightly.yaml, 01.00 WIB. */
	private static final Instant EVENING = Instant.parse("2024-02-09T17:59:50Z");

	private static final String REGENCY = "35.02";

	private static final byte[] FORM = "bukan formulir\n".getBytes(StandardCharsets.UTF_8);

	private final SampleNight home;

	private final Path data;

	private final Service service;

	ServiceIT(@TempDir Path folder) {
		this.home = new SampleNight(folder, PONOROGO).making("laporan-kemajuan");
		this.data = this.home.data();
		this.service = this.home.service(EVENING);
	}

	@Test
	void aNightBeginsWhenItIsDueAndOnceOnly() {
		this.service.tick(EVENING);
		assertThat(received()).isEmpty();
		this.service.tick(EVENING.plusSeconds(11));
		assertThat(this.service.state().nights()).isEqualTo(1);
		assertThat(this.service.morning()).isPresent().hasValueSatisfying((page) -> assertThat(page.well()).isTrue());
		assertThat(this.home.result(PONOROGO, "laporan-kemajuan.pdf")).exists();
		this.service.tick(EVENING.plusSeconds(12));
		assertThat(this.service.state().nights()).isEqualTo(1);

		// the clock was set back, then ahead by two days
		this.service.tick(EVENING.minusSeconds(7_200));
		this.service.tick(EVENING.plusSeconds(13));
		assertThat(this.service.state().nights()).isEqualTo(1);
		this.service.tick(EVENING.plusSeconds(2 * 86_400 + 11));
		this.service.tick(EVENING.plusSeconds(2 * 86_400 + 12));
		assertThat(this.service.state().nights()).isEqualTo(2);
	}

	@Test
	void thePageTellsWhatCameSinceTheLastNightHoweverItCame() {
		upload("diskominfo", file("kiriman.csv", FORM));
		this.service.tick(EVENING.minusSeconds(100));
		this.service.tick(EVENING.minusSeconds(80));
		assertThat(received()).hasSize(15);
		this.service.tick(EVENING.plusSeconds(11));
		assertThat(came()).singleElement()
			.asString()
			.startsWith("35.02, 15 berkas: unggahan:/")
			.contains("kiriman.csv");

		upload("diskominfo", file("lagi.csv", FORM));
		this.service.tick(EVENING.plusSeconds(86_400 + 11));
		assertThat(came()).singleElement().asString().startsWith("35.02, 1 berkas: ").endsWith("/diskominfo/lagi.csv");
		this.service.tick(EVENING.plusSeconds(2 * 86_400 + 11));
		assertThat(came()).containsExactly("Tidak ada.");
	}

	@Test
	void whileAnotherProcessIsAtWorkNoNightBegins() {
		try (DataFolder held = DataFolder.open(this.data)) {
			assertThat(held.database()).exists();
			this.service.tick(EVENING.plusSeconds(11));
			assertThat(this.service.state().overlapsRefused()).isEqualTo(1);
			this.service.tick(EVENING.plusSeconds(12));
			assertThat(this.service.state().overlapsRefused()).isEqualTo(1);
		}
		assertThat(this.service.state().nights()).isZero();
		this.service.tick(EVENING.plusSeconds(72));
		assertThat(this.service.state().nights()).isEqualTo(1);
	}

	@Test
	void filesAreTakenOnceNobodyWritesThem() throws IOException {
		Path inbox = this.home.inbox(PONOROGO);
		Path growing = inbox.resolve("2024-02-09/tumbuh.csv");
		SampleNight.write(growing, FORM);
		SampleNight.write(inbox.resolve("2024-02-09/setengah.xlsx.part"), FORM);
		SampleNight.write(inbox.resolve("2024-02-09/~$terbuka.xlsx"), FORM);
		Files.createSymbolicLink(inbox.resolve("2024-02-09/tautan.csv"), Path.of("README.md").toAbsolutePath());
		Instant noon = EVENING.minusSeconds(40_000);
		this.service.tick(noon);
		Files.write(growing, "lagi\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
		this.service.tick(noon.plusSeconds(11));
		assertThat(received()).hasSize(14).noneMatch((path) -> path.contains("2024-02-09"));
		this.service.tick(noon.plusSeconds(22));
		assertThat(received()).hasSize(15).contains("2024-02-09/tumbuh.csv");
		this.service.tick(noon.plusSeconds(33));
		assertThat(received()).hasSize(15);
		assertThat(this.service.state().filesFromInboxes()).isEqualTo(15);
	}

	@Test
	void aReceiptIsForWhatIsInTheJournal() {
		UploadOutcome first = upload("diskominfo", file("kiriman.csv", FORM));
		assertThat(first).isInstanceOf(UploadOutcome.Received.class);
		assertThat(received()).singleElement().asString().startsWith("unggahan:/").endsWith("/diskominfo/kiriman.csv");

		assertThat(upload("diskominfo", file("kiriman.csv", FORM))).isEqualTo(first);
		assertThat(received()).hasSize(1);
		assertThat(upload("diskominfo", file("kiriman.csv", "lain".getBytes(StandardCharsets.UTF_8))))
			.isNotEqualTo(first);
		assertThat(received()).hasSize(2);
	}

	@Test
	void theSameFileByInboxAndUploadIsOneOriginalSeenTwice() throws IOException {
		Path lying = this.home.inbox(PONOROGO).resolve("2024-01-29/Perumda Air Minum.xlsx");
		upload("", file("lain.xlsx", Files.readAllBytes(lying)));
		this.service.tick(EVENING.minusSeconds(100));
		this.service.tick(EVENING.minusSeconds(80));
		assertThat(received()).hasSize(15);
		try (OpenStore store = open()) {
			Sightings sightings = store.get(Sightings.class);
			assertThat(sightings.originals(REGENCY)).hasSize(14);
			assertThat(sightings.all(REGENCY)).hasSize(15);
		}
	}

	@Test
	void halfAnUploadLeavesNothing() throws IOException {
		InputStream half = new SequenceInputStream(new ByteArrayInputStream(FORM), new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("the line was cut");
			}

			@Override
			public int read(byte[] bytes, int from, int length) throws IOException {
				return read();
			}

		});
		UploadedFile broken = new UploadedFile("b.csv", () -> half);
		assertThat(upload("", file("a.csv", FORM), broken)).isInstanceOf(UploadOutcome.NotNow.class);
		assertThat(received()).isEmpty();
		try (var files = Files.walk(this.data.resolve("originals"))) {
			assertThat(files.filter((file) -> file.toString().endsWith(".part"))).isEmpty();
		}
	}

	@Test
	void whatCannotBeAssignedIsRefused() {
		assertThat(this.service.upload("99.99", "", List.of(file("a.csv", FORM))))
			.isInstanceOf(UploadOutcome.Refused.class);
		assertThat(upload("tidak-ada", file("a.csv", FORM))).isInstanceOf(UploadOutcome.Refused.class);
		assertThat(upload("", file(".a", FORM))).isInstanceOf(UploadOutcome.Refused.class);
		assertThat(upload("", file("a.csv", FORM), file("x/a.csv", FORM))).isInstanceOf(UploadOutcome.Refused.class);
		assertThat(upload("")).isInstanceOf(UploadOutcome.Refused.class);
	}

	@Test
	void uploadsAtTheSameTimeAllGetTheirReceipts() throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(4);
		try {
			List<Callable<UploadOutcome>> uploads = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				byte[] content = ("berkas " + (i / 2)).getBytes(StandardCharsets.UTF_8);
				String name = "f" + (i / 2) + ".csv";
				uploads.add(() -> upload("diskominfo", file(name, content)));
			}
			for (Future<UploadOutcome> outcome : senders.invokeAll(uploads)) {
				assertThat(outcome.get()).isInstanceOf(UploadOutcome.Received.class);
			}
		}
		finally {
			senders.shutdown();
		}
		assertThat(received()).hasSize(4).doesNotHaveDuplicates();
	}

	@Test
	void whatComesWhileANightRunsIsSafeAtOnceAndSeenByTheNextNight() {
		StoreSettings settings = StoreSettings.embedded(this.data);
		SharedStore shared = new SharedStore(settings, DiskFloor.of(settings, Upkeep.DEFAULT));
		try (OpenStore night = open()) {
			shared.opened(night);
			List<Sighting> seen = shared.receive(LocalDate.of(2024, 2, 10), REGENCY,
					(originals, known) -> List.of(new Sighting(REGENCY, "unggahan:/2024-02-10/a.csv",
							originals.receive(new ByteArrayInputStream(FORM)).sha256(), FORM.length, null)));
			assertThat(night.get(Journal.class).lines(REGENCY).lines()).hasSize(1);
			assertThat(night.get(Sightings.class).all(REGENCY)).isEmpty();
			shared.closing(night);
			assertThat(night.get(Sightings.class).all(REGENCY).values()).containsExactlyElementsOf(seen);
		}
	}

	private UploadOutcome upload(String agency, UploadedFile... files) {
		return this.service.upload(REGENCY, agency, List.of(files));
	}

	private static UploadedFile file(String name, byte[] content) {
		return new UploadedFile(name, () -> new ByteArrayInputStream(content));
	}

	/** As the page of the last night says it. */
	private List<String> came() {
		return this.service.morning()
			.orElseThrow()
			.sections()
			.stream()
			.filter((section) -> section.title().indonesian().equals("Yang datang"))
			.flatMap((section) -> section.lines().stream())
			.map(Text::indonesian)
			.toList();
	}

	/** Paths in the journal, in its order. */
	private List<String> received() {
		try (OpenStore store = open()) {
			return store.get(Journal.class)
				.lines(REGENCY)
				.lines()
				.stream()
				.map(JournalLine::fields)
				.map((fields) -> fields.getOrDefault("path", ""))
				.toList();
		}
	}

	private OpenStore open() {
		return OpenStore.open(StoreSettings.embedded(this.data), LocalDate.of(2024, 2, 10));
	}

}
