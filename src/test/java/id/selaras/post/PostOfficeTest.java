package id.selaras.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSocketFactory;

import id.selaras.batch.OpenStore;
import id.selaras.deliver.Enclosure;
import id.selaras.deliver.MailAddress;
import id.selaras.deliver.Message;
import id.selaras.deliver.Recipient;
import id.selaras.deliver.WhoGetsWhat;
import id.selaras.finding.Text;
import id.selaras.home.MailSettings;
import id.selaras.home.MailSettings.Encryption;
import id.selaras.plan.Consultant;
import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Period;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Signatory;
import id.selaras.plan.Zone;
import id.selaras.store.Outbox;
import id.selaras.store.StoreSettings;
import id.selaras.store.StoredMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostOfficeTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 2, 12);

	private static final Period QUARTER = new Period(2023, 4);

	private static final Signatory NOBODY = new Signatory("", "", "", "", "");

	private static final Regency MANOKWARI = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat",
			"Manokwari", Zone.WIT, List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL,
			Delivery.AT_ONCE, List.of("one@m.example", "two@m.example"));

	/** Longer than any machine is busy with something else. */
	private static final int PATIENCE = 30_000;

	/** With a server that says nothing it does not matter how long. */
	private static final int LITTLE_PATIENCE = 400;

	private final Path folder;

	private final OpenStore store;

	private final SmtpServer server = new SmtpServer();

	private long now = 1_000_000;

	PostOfficeTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.store = OpenStore.open(StoreSettings.embedded(folder.resolve("data")), TODAY);
	}

	@AfterEach
	void close() {
		this.server.close();
		this.store.close();
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
	void aRefusalForGoodIsShownAndNotTriedAgain() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		this.server.answer("RCPT", "550 5.1.1 no such user");
		assertThat(send(plain()).undelivered()).hasSize(2).allMatch((it) -> it.forGood() && it.isNew());
		int before = this.server.commands().size();
		assertThat(send(plain()).undelivered()).hasSize(2)
			.allMatch((it) -> it.forGood() && !it.isNew() && it.reply().equals("550 5.1.1 no such user"));
		assertThat(this.server.commands()).hasSize(before);
	}

	@Test
	void whatWasRefusedIsTriedAgainUnderOtherSettings() throws IOException {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("RCPT", "550 5.1.1 no such user");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
		this.server.answer("RCPT", "250 ok");
		assertThat(send(plain()).sent()).isZero();
		assertThat(office(null, null).send(named(), PostOfficeTest::bytes, TODAY, false).undelivered()).singleElement()
			.matches(Undelivered::forGood);

		MailSettings mended = new MailSettings("localhost", this.server.port(), Encryption.NONE, "", "",
				"selaras@selaras.example", 1_000_000);
		assertThat(send(mended).sent()).isEqualTo(1);
		plan("k2", "one@m.example", "Laporan");
		this.server.answer("RCPT", "550 5.1.1 no such user");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::isNew);
		try (SmtpServer another = new SmtpServer()) {
			assertThat(send(settings(another, Encryption.NONE)).sent()).isEqualTo(1);
		}
	}

	@Test
	void whatWasRefusedBeforeSettingsWereKeptIsTriedAgain() {
		plan("k1", "one@m.example", "Laporan");
		outbox().refused("92.02", open().get(0).message(), "554 5.7.1 Relay access denied", "");
		assertThat(send(plain()).sent()).isEqualTo(1);
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
		assertThat(office.send(named(), PostOfficeTest::bytes, TODAY, false).waiting()).isEqualTo(1);
		this.server.answer("greeting", SmtpServer.SILENCE);
		assertThat(office.send(named(), PostOfficeTest::bytes, TODAY, false).waiting()).isEqualTo(1);
	}

	@Test
	void aServerThatIsSlowGetsTheRestInAnotherRun() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		PostOffice slow = PostOffice.of(outbox(), plain(), (name) -> null, () -> this.now += 200_000, PATIENCE, null);
		assertThat(slow.send(named(), PostOfficeTest::bytes, TODAY, false))
			.isEqualTo(new Posted(true, 1, 1, List.of()));
		assertThat(this.server.messages()).hasSize(1);
		assertThat(open()).extracting(StoredMessage::attempts).containsExactly(0);
		assertThat(send(plain()).sent()).isEqualTo(1);
	}

	@Test
	void aWrongLoginIsNoFaultOfTheMessage() {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("AUTH", "535 5.7.8 wrong");
		MailSettings login = new MailSettings("localhost", this.server.port(), Encryption.NONE, "selaras", "SECRET",
				"laporan@selaras.example", 1_000_000);
		assertThat(send(login).undelivered()).singleElement()
			.satisfies((one) -> assertThat(one.why().indonesian()).contains("menolak user atau kata sandinya"));
		assertThat(open()).extracting(StoredMessage::reply).singleElement().asString().doesNotContain("s3cret");
	}

	@Test
	void aPasswordThatNobodySetIsNamedAndTheServerNotAsked() {
		plan("k1", "one@m.example", "Laporan");
		MailSettings login = new MailSettings("localhost", this.server.port(), Encryption.NONE, "selaras", "NOT_SET",
				"laporan@selaras.example", 1_000_000);
		assertThat(send(login).undelivered()).singleElement()
			.satisfies((one) -> assertThat(one.forGood()).isFalse())
			.satisfies((one) -> assertThat(one.why().english())
				.startsWith("the environment variable NOT_SET (key password-from) is empty"));
		assertThat(this.server.commands()).isEmpty();
	}

	@Test
	void aSenderThatIsRefusedIsNoFaultOfTheMessage() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		for (String reply : List.of("550 Sender rejected", "553 5.1.8 no such domain", "554 5.7.1 not your address")) {
			this.server.answer("MAIL", reply);
			Posted posted = send(plain());
			assertThat(posted.waiting()).isEqualTo(2);
			assertThat(posted.undelivered()).anyMatch((one) -> one.isNew() && one.reply().equals(reply))
				.noneMatch(Undelivered::forGood);
		}
		this.server.answer("MAIL", "250 ok");
		assertThat(send(plain()).sent()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "554 5.7.1 <one@m.example>: Relay access denied", "550 Relaying denied",
			"550 5.7.1 Unable to relay", "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
			"530 5.7.0 Authentication required", "550 authentication required", "503 5.5.1 hello first",
			"550 5.1.8 <laporan@selaras.example>: Domain not found",
			"550 5.1.0 <laporan@selaras.example>: Sender address rejected: User unknown" })
	void whatIsNotOfTheMailboxIsWaitedFor(String reply) {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("RCPT", reply);
		assertThat(send(plain()).undelivered()).singleElement()
			.satisfies((one) -> assertThat(one.reply()).isEqualTo(reply))
			.satisfies((one) -> assertThat(one.forGood()).isFalse());
		assertThat(open()).singleElement()
			.satisfies((stored) -> assertThat(stored.nextAttempt()).isGreaterThan(this.now));
		this.server.answer("RCPT", "250 ok");
		assertThat(send(plain()).sent()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "550 5.1.1 <relay@m.example>: no such user", "550 no such user", "501 bad address",
			"554 5.2.1 mailbox closed", "551 5.1.6 moved" })
	void whatIsOfTheMailboxIsForGood(String reply) {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("RCPT", reply);
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
	}

	@Test
	void aRelayThatIsDeniedToOneDoesNotHoldTheOthers() {
		plan("k1", "one@m.example", "Laporan");
		plan("k2", "two@m.example", "Laporan");
		this.server.answer("RCPT", "554 5.7.1 Relay access denied");
		assertThat(send(plain()).undelivered()).hasSize(2);
		assertThat(open()).extracting(StoredMessage::attempts).containsExactly(1, 1);
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

		Enclosure enclosure = new Enclosure("perbaikan/x/a\r\nBcc: evil@evil.example.pdf", "00", "Laporan", 3, true);
		outbox().plan("92.02", QUARTER, List.of(message("k2", "one@m.example", "Laporan", enclosure)));
		assertThat(send(plain()).sent()).isEqualTo(1);
		assertThat(this.server.messages().get(0).lines()).noneMatch((line) -> line.startsWith("Bcc"));
		assertThat(this.server.commands()).filteredOn((line) -> line.startsWith("RCPT")).hasSize(1);
	}

	@Test
	void whomTheHomeDoesNotNameGetsNothing() {
		plan("k1", "foreign@evil.example", "Laporan");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
		assertThat(send(plain()).undelivered()).singleElement().matches((it) -> it.forGood() && !it.isNew());
		assertThat(this.server.commands()).isEmpty();

		Regency naming = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat", "Manokwari", Zone.WIT,
				List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL, Delivery.AT_ONCE,
				List.of("foreign@evil.example"));
		WhoGetsWhat named = new WhoGetsWhat(naming, List.<Consultant>of(), List.of());
		assertThat(office(plain(), null).send(Map.of("92.02", named), PostOfficeTest::bytes, TODAY, false).sent())
			.isEqualTo(1);
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
		assertThat(office(null, null).send(named(), PostOfficeTest::bytes, TODAY, false))
			.isEqualTo(new Posted(false, 0, 1, List.of()));
	}

	private void plan(String key, String address, String subject) {
		List<Message> all = new ArrayList<>(open().stream().map(StoredMessage::message).toList());
		all.add(message(key, address, subject, new Enclosure("laporan.pdf", "00", "Laporan", 3, true)));
		outbox().plan("92.02", QUARTER, all);
	}

	private static Message message(String key, String address, String subject, Enclosure enclosure) {
		Recipient recipient = new Recipient(Recipient.Role.REGENCY, "1", "Manokwari", new MailAddress(address));
		return new Message(key, QUARTER, recipient, subject, "Isi\n", List.of(enclosure), List.of());
	}

	private Outbox outbox() {
		return this.store.get(Outbox.class);
	}

	private List<StoredMessage> open() {
		return outbox().open();
	}

	private static Map<String, WhoGetsWhat> named() {
		return Map.of("92.02", new WhoGetsWhat(MANOKWARI, List.<Consultant>of(), List.of()));
	}

	private static Optional<byte[]> bytes(String regency, Message message, Enclosure enclosure) {
		return Optional.of("pdf".getBytes(StandardCharsets.UTF_8));
	}

	private MailSettings plain() {
		return settings(this.server, Encryption.NONE);
	}

	private static MailSettings settings(SmtpServer server, Encryption encryption) {
		return new MailSettings("localhost", server.port(), encryption, "", "", "laporan@selaras.example", 1_000_000);
	}

	private Posted send(MailSettings settings) {
		return office(settings, null).send(named(), PostOfficeTest::bytes, TODAY, false);
	}

	private Posted send(MailSettings settings, Certificate certificate) throws GeneralSecurityException {
		return office(settings, certificate.trusted()).send(named(), PostOfficeTest::bytes, TODAY, false);
	}

	private Posted sendDue(MailSettings settings) {
		return office(settings, null).send(named(), PostOfficeTest::bytes, TODAY, true);
	}

	private PostOffice office(@Nullable MailSettings settings, @Nullable SSLSocketFactory trusted) {
		return office(settings, trusted, PATIENCE);
	}

	private PostOffice office(@Nullable MailSettings settings, @Nullable SSLSocketFactory trusted, int patience) {
		return PostOffice.of(outbox(), settings, (name) -> name.equals("SECRET") ? "s3cret" : null, () -> this.now,
				patience, trusted);
	}

}
