package id.selaras.post;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.selaras.deliver.Enclosure;
import id.selaras.deliver.Message;
import id.selaras.finding.Text;
import id.selaras.home.MailSettings.Encryption;
import id.selaras.store.StoredMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostOfficeTest extends MailRoom {

	PostOfficeTest(@TempDir Path folder) throws IOException {
		super(folder);
	}

	@Test
	void whatTheServerTakesIsSentOnce() {
		plan("k1", "one@m.example", "Laporan \u201CIV\u201D");
		assertThat(send(plain())).isEqualTo(new Posted(true, 1, 0, List.of()));
		assertThat(send(plain())).isEqualTo(new Posted(true, 0, 0, List.of()));

		assertThat(this.server.messages()).singleElement()
			.asString()
			.contains("Message-ID: <k1@selaras.example>", "From: Selaras <laporan@selaras.example>",
					"To: one@m.example", "Auto-Submitted: auto-generated", "filename=laporan.pdf");
		assertThat(this.server.commands()).contains("EHLO selaras.example", "RCPT TO:<one@m.example>");
	}

	@Test
	void aRefusalForNowIsTriedAgainAfterAPauseUnderTheSameName() {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer(".", "451 4.3.0 try later");
		assertThat(send(plain()).undelivered()).extracting((it) -> it.forGood() + " " + it.reply())
			.containsExactly("false 451 4.3.0 try later");

		this.server.answer(".", "250 taken");
		assertThat(sendDue(plain()).sent()).isZero();
		this.now += 60_001;
		assertThat(sendDue(plain()).sent()).isEqualTo(1);
		assertThat(this.server.messages()).singleElement().asString().contains("Message-ID: <k1@selaras.example>");
	}

	@Test
	void thePauseGrows() {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("RCPT", "450 busy");
		List<Long> pauses = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			send(plain());
			pauses.add((open().get(0).nextAttempt() - this.now) / 60_000);
		}
		assertThat(pauses).startsWith(1L, 2L, 4L, 8L).endsWith(240L, 240L).isSorted();
	}

	@Test
	void aServerThatIsAwayIsAskedOnce() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		this.server.close();
		assertThat(send(plain())).satisfies((posted) -> assertThat(posted.waiting()).isEqualTo(2))
			.satisfies((posted) -> assertThat(posted.undelivered()).singleElement()
				.extracting(Undelivered::why)
				.isEqualTo(new Text(
						"server surel localhost:" + this.server.port()
								+ " tidak menjawab; pesan menunggu dan dikirim lagi",
						"the mail server localhost:" + this.server.port()
								+ " does not answer; the messages wait and are sent again")));
		assertThat(open()).extracting(StoredMessage::attempts).containsExactlyInAnyOrder(1, 0);
	}

	@Test
	void aServerThatFallsSilentDoesNotHoldTheNight() {
		plan("k1", "one@m.example", "Laporan");
		PostOffice office = office(plain(), null, LITTLE_PATIENCE);
		this.server.answer("DATA", SmtpServer.SILENCE);
		assertThat(office.send(named(), MailRoom::bytes, TODAY, false).waiting()).isEqualTo(1);
		this.server.answer("greeting", SmtpServer.SILENCE);
		assertThat(office.send(named(), MailRoom::bytes, TODAY, false).waiting()).isEqualTo(1);
	}

	@Test
	void aServerThatIsSlowGetsTheRestInAnotherRun() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		PostOffice slow = PostOffice.of(outbox(), plain(), (name) -> null, () -> this.now += 200_000, PATIENCE, null);
		assertThat(slow.send(named(), MailRoom::bytes, TODAY, false)).isEqualTo(new Posted(true, 1, 1, List.of()));
		assertThat(this.server.messages()).hasSize(1);
		assertThat(open()).extracting(StoredMessage::attempts).containsExactly(0);
		assertThat(send(plain()).sent()).isEqualTo(1);
	}

	@Test
	void withoutTlsNothingIsSaidWhereTlsIsWanted() {
		plan("k1", "one@m.example", "Laporan");
		assertThat(send(settings(this.server, Encryption.STARTTLS)).undelivered()).singleElement()
			.satisfies((one) -> assertThat(one.why().indonesian())
				.startsWith("sambungan aman (TLS) ke server surel localhost:" + this.server.port() + " gagal"));
		assertThat(this.server.commands()).noneMatch((line) -> line.startsWith("MAIL"));
	}

	@Test
	void overTlsToACertificateThatIsTrustedAndToNoOther() throws Exception {
		Certificate certificate = new Certificate(this.folder);
		for (Encryption encryption : List.of(Encryption.STARTTLS, Encryption.TLS)) {
			try (SmtpServer secure = new SmtpServer(certificate.server(), encryption == Encryption.TLS)) {
				plan("k" + encryption, "one@m.example", "Laporan");
				assertThat(send(settings(secure, encryption)).waiting()).isEqualTo(1);
				assertThat(secure.commands()).noneMatch((line) -> line.startsWith("MAIL"));
				assertThat(send(settings(secure, encryption), certificate).sent()).isEqualTo(1);
				assertThat(secure.messages()).hasSize(1);
			}
		}
	}

	@Test
	void nothingInAMessageMakesAHeaderOfItsOwn() {
		plan("k1", "one@m.example", "Laporan\r\nBcc: evil@evil.example");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
		assertThat(this.server.commands()).isEmpty();

		Enclosure enclosure = new Enclosure("perbaikan/x/a\r\nBcc: evil@evil.example.pdf", "00", "Laporan", 3, true,
				null);
		outbox().plan("92.02", QUARTER, List.of(message("k2", "one@m.example", "Laporan", enclosure)));
		assertThat(send(plain()).sent()).isEqualTo(1);
		assertThat(this.server.messages().get(0).lines()).noneMatch((line) -> line.startsWith("Bcc"));
		assertThat(this.server.commands()).filteredOn((line) -> line.startsWith("RCPT")).hasSize(1);
	}

	@Test
	void anEnclosureThatWasChangedSincePlanningIsNotSent() {
		plan("k1", "one@m.example", "Laporan");
		Posted posted = office(plain(), null).send(named(), (regency, message, enclosure) -> Optional.empty(), TODAY,
				false);
		assertThat(posted.waiting()).isEqualTo(1);
		assertThat(this.server.messages()).isEmpty();
	}

	@Test
	void withoutAServerEverythingWaits() {
		plan("k1", "one@m.example", "Laporan");
		assertThat(office(null, null).send(named(), MailRoom::bytes, TODAY, false))
			.isEqualTo(new Posted(false, 0, 1, List.of()));
	}

}
