package id.selaras.post;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import id.selaras.deliver.WhoGetsWhat;
import id.selaras.home.MailSettings;
import id.selaras.home.MailSettings.Encryption;
import id.selaras.plan.Consultant;
import id.selaras.plan.Delivery;
import id.selaras.plan.MoneyStyle;
import id.selaras.plan.Regency;
import id.selaras.plan.RegencyKind;
import id.selaras.plan.Zone;
import id.selaras.store.StoredMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedMailTest extends MailRoom {

	RefusedMailTest(@TempDir Path folder) throws IOException {
		super(folder);
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
		assertThat(office(null, null).send(named(), MailRoom::bytes, TODAY, false).undelivered()).singleElement()
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
	void aMailboxThatWasMendedIsAskedAgainInAnotherWeek() {
		plan("k1", "one@m.example", "Laporan");
		this.server.answer("RCPT", "552 5.2.2 mailbox full");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
		this.server.answer("RCPT", "250 ok");
		LocalDate sunday = TODAY.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		assertThat(office(plain(), null).send(named(), MailRoom::bytes, sunday, false).sent()).isZero();
		assertThat(office(plain(), null).send(named(), MailRoom::bytes, sunday.plusDays(1), false).sent()).isOne();
	}

	@Test
	void whatWasRefusedBeforeSettingsWereKeptIsTriedAgain() {
		plan("k1", "one@m.example", "Laporan");
		outbox().refused("92.02", open().get(0).message(), "554 5.7.1 Relay access denied", "");
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
	void whomTheHomeDoesNotNameGetsNothing() {
		plan("k1", "foreign@evil.example", "Laporan");
		assertThat(send(plain()).undelivered()).singleElement().matches(Undelivered::forGood);
		assertThat(send(plain()).undelivered()).singleElement().matches((it) -> it.forGood() && !it.isNew());
		assertThat(office(plain(), null).send(named(), MailRoom::bytes, TODAY.plusWeeks(1), false).undelivered())
			.singleElement()
			.matches((it) -> !it.isNew());
		assertThat(this.server.commands()).isEmpty();

		Regency naming = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat", "Manokwari", Zone.WIT,
				List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL, Delivery.AT_ONCE,
				List.of("foreign@evil.example"));
		WhoGetsWhat named = new WhoGetsWhat(naming, List.<Consultant>of(), List.of());
		assertThat(office(plain(), null).send(Map.of("92.02", named), MailRoom::bytes, TODAY, false).sent())
			.isEqualTo(1);
	}

}
