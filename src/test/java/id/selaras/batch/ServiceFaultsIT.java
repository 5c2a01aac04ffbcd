package id.selaras.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.selaras.finding.Failure;
import id.selaras.finding.Language;
import id.selaras.store.Failpoint;
import id.selaras.store.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A service goes on by itself when what it stands on was gone for a while. */
class ServiceFaultsIT {

	/** Shortly before the night begins by jobs/nightly.yaml, 01.00 WIB. */
	private static final Instant EVENING = Instant.parse("2024-02-09T17:59:50Z");

	private static final Instant NIGHT = EVENING.plusSeconds(11);

	private final SmallNight night;

	private final Path data;

	ServiceFaultsIT(@TempDir Path folder) throws IOException {
		Path home = SmallNight.home(folder, SmallNight.REGENCY, SampleNight.MANGGARAI);
		this.night = SmallNight.embedded(home, folder.resolve("night"));
		this.data = Files.createDirectories(this.night.settings().data());
	}

	@Test
	void aNightWithoutItsDatabaseIsDoneAgainWhenThatIsBack() throws IOException {
		try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
			Service service = over(proxy);
			proxy.goAway();
			service.tick(NIGHT);
			assertThat(service.state().nightsWithFailures()).isEqualTo(1);
			assertThat(service.morning()).hasValueSatisfying((page) -> {
				assertThat(page.well()).isFalse();
				assertThat(page.sections().toString()).contains("the connection to the database was lost");
			});
			service.tick(NIGHT.plusSeconds(30));
			assertThat(service.state().nights()).isEqualTo(1);

			proxy.comeBack();
			service.tick(NIGHT.plusSeconds(61));
			assertThat(service.state().nights()).isEqualTo(2);
			assertThat(service.morning()).hasValueSatisfying((page) -> assertThat(page.well()).isTrue());
			service.tick(NIGHT.plusSeconds(130));
			assertThat(service.state().nights()).isEqualTo(2);
		}
	}

	@Test
	void anUploadWithoutADatabaseIsNotTakenAndLaterItIs() throws IOException {
		try (DatabaseProxy proxy = DatabaseProxy.ofNewDatabase()) {
			Service service = over(proxy);
			proxy.goAway();
			assertThat(upload(service)).isInstanceOf(UploadOutcome.NotNow.class);
			proxy.comeBack();
			UploadOutcome receipt = upload(service);
			assertThat(receipt).isInstanceOf(UploadOutcome.Received.class);
			proxy.goAway();
			assertThat(upload(service)).isInstanceOf(UploadOutcome.NotNow.class);
			proxy.comeBack();
			assertThat(upload(service)).isEqualTo(receipt);
			assertThat(journal("33.07")).hasSize(1);
		}
	}

	@Test
	void aFileThatCouldNotBeKeptIsTakenInAtTheNextLook() throws IOException {
		Service service = service();
		Instant noon = EVENING.minusSeconds(40_000);
		try (Visits broken = Visits.seenBy(ServiceFaultsIT::failing)) {
			assertThat(broken).isNotNull();
			service.tick(noon);
			assertThat(service.state().problem()).isEqualTo("UncheckedIOException");
		}
		assertThat(this.data.resolve("journal/33.07.jsonl")).doesNotExist();
		service.tick(noon.plusSeconds(61));
		assertThat(service.state().problem()).isEmpty();
		assertThat(journal("33.07")).hasSize(3);
	}

	@Test
	void whereOneJournalIsBrokenTheOtherRegencyIsReceived() throws IOException {
		Path broken = this.data.resolve("journal/33.07.jsonl");
		SampleNight.write(broken, "{}\n".getBytes(StandardCharsets.UTF_8));
		Service service = service();
		service.tick(EVENING.minusSeconds(40_000));
		assertThat(service.state().problem()).isEqualTo("JournalBroken");
		assertThat(journal("53.10")).hasSize(3);
		assertThat(upload(service)).isInstanceOf(UploadOutcome.NotNow.class);
		assertThat(broken).hasContent("{}\n");

		// a night is due and begins, although nobody has mended it
		service.tick(NIGHT);
		assertThat(service.state().nights()).isEqualTo(1);
		assertThat(service.morning()).hasValueSatisfying((page) -> {
			assertThat(page.well()).isFalse();
			assertThat(page.sections().toString()).contains("The journal is broken at line 1");
		});
		assertThat(this.night.out().resolve(SampleNight.MANGGARAI)).isNotEmptyDirectory();
	}

	@Test
	void anInboxThatNobodyCanReachIsNamedAndTheOtherRegencyGoesOn() throws IOException {
		Path inbox = SmallNight.inbox(this.night.home());
		Path away = Files.move(inbox, inbox.resolveSibling("away"));
		Service service = service();
		service.tick(EVENING.minusSeconds(40_000));
		assertThat(service.state().problem()).isEqualTo("UnreachableInbox");
		assertThat(journal("53.10")).hasSize(3);
		service.tick(NIGHT);
		assertThat(service.morning()).hasValueSatisfying((page) -> {
			assertThat(page.well()).isFalse();
			assertThat(page.text(Language.INDONESIAN))
				.contains("receive, 33.07: Folder inbox " + inbox + " tidak ada; buat foldernya");
		});

		Files.createSymbolicLink(inbox, away);
		assertUnreachable("is a link, and links are not followed");
		Files.delete(inbox);
		Files.writeString(inbox, "");
		assertUnreachable("is no folder");
		Files.delete(inbox);
		Files.move(away, inbox);
		assertThat(this.night.run().failures()).isEmpty();
		service.tick(Instant.now());
		assertThat(service.state().problem()).isEmpty();
	}

	private void assertUnreachable(String why) {
		assertThat(this.night.run().failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.stage()).isEqualTo("receive");
			assertThat(failure.regency()).isEqualTo("33.07");
			assertThat(failure.who()).isEqualTo(Failure.Responsible.OPERATOR);
			assertThat(failure.text().english()).contains(why);
		});
	}

	private static void failing(Failpoint failpoint) {
		if (failpoint == Failpoint.ORIGINALS_SAFE) {
			throw new UncheckedIOException(new IOException("Input/output error"));
		}
	}

	private static UploadOutcome upload(Service service) {
		byte[] bytes = "bukan formulir\n".getBytes(StandardCharsets.UTF_8);
		return service.upload("33.07", "", List.of(new UploadedFile("a.csv", () -> new ByteArrayInputStream(bytes))));
	}

	private List<String> journal(String regency) throws IOException {
		return Files.readAllLines(this.data.resolve("journal").resolve(regency + ".jsonl"));
	}

	private Service over(DatabaseProxy proxy) throws IOException {
		Files.writeString(this.data.resolve("database.yaml"), "url: " + proxy.url() + "\nuser: postgres\n");
		return service();
	}

	private Service service() {
		return new Service(new ServiceSettings(this.night.home(), this.night.out(), this.data,
				this.night.definitions(Path.of("jobs")), Duration.ZERO), EVENING);
	}

}
