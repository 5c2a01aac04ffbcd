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
import org.junit.jupiter.api.io.TempDir;

/** An outbox and the mail server of its operator. */
abstract class MailRoom {

	static final LocalDate TODAY = LocalDate.of(2024, 2, 12);

	static final Period QUARTER = new Period(2023, 4);

	static final Signatory NOBODY = new Signatory("", "", "", "", "");

	private static final Regency MANOKWARI = new Regency("92.02", "Manokwari", RegencyKind.KABUPATEN, "Papua Barat",
			"Manokwari", Zone.WIT, List.of(), NOBODY, NOBODY, "permendagri-86-2017", Map.of(), MoneyStyle.FULL,
			Delivery.AT_ONCE, List.of("one@m.example", "two@m.example"));

	/** Longer than any machine is busy with something else. */
	static final int PATIENCE = 30_000;

	/** With a server that says nothing it does not matter how long. */
	static final int LITTLE_PATIENCE = 400;

	final Path folder;

	private final OpenStore store;

	final SmtpServer server = new SmtpServer();

	long now = 1_000_000;

	MailRoom(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.store = OpenStore.open(StoreSettings.embedded(folder.resolve("data")), TODAY);
	}

	@AfterEach
	void close() {
		this.server.close();
		this.store.close();
	}

	void plan(String key, String address, String subject) {
		List<Message> all = new ArrayList<>(open().stream().map(StoredMessage::message).toList());
		all.add(message(key, address, subject, new Enclosure("laporan.pdf", "00", "Laporan", 3, true, null)));
		outbox().plan("92.02", QUARTER, all);
	}

	static Message message(String key, String address, String subject, Enclosure enclosure) {
		Recipient recipient = new Recipient(Recipient.Role.REGENCY, "1", "Manokwari", new MailAddress(address));
		return new Message(key, QUARTER, recipient, subject, "Isi\n", List.of(enclosure), List.of());
	}

	Outbox outbox() {
		return this.store.get(Outbox.class);
	}

	List<StoredMessage> open() {
		return outbox().open();
	}

	static Map<String, WhoGetsWhat> named() {
		return Map.of("92.02", new WhoGetsWhat(MANOKWARI, List.<Consultant>of(), List.of()));
	}

	static Optional<byte[]> bytes(String regency, Message message, Enclosure enclosure) {
		return Optional.of("pdf".getBytes(StandardCharsets.UTF_8));
	}

	MailSettings plain() {
		return settings(this.server, Encryption.NONE);
	}

	static MailSettings settings(SmtpServer server, Encryption encryption) {
		return new MailSettings("localhost", server.port(), encryption, "", "", "laporan@selaras.example", 1_000_000);
	}

	Posted send(MailSettings settings) {
		return office(settings, null).send(named(), MailRoom::bytes, TODAY, false);
	}

	Posted send(MailSettings settings, Certificate certificate) throws GeneralSecurityException {
		return office(settings, certificate.trusted()).send(named(), MailRoom::bytes, TODAY, false);
	}

	Posted sendDue(MailSettings settings) {
		return office(settings, null).send(named(), MailRoom::bytes, TODAY, true);
	}

	PostOffice office(@Nullable MailSettings settings, @Nullable SSLSocketFactory trusted) {
		return office(settings, trusted, PATIENCE);
	}

	PostOffice office(@Nullable MailSettings settings, @Nullable SSLSocketFactory trusted, int patience) {
		return PostOffice.of(outbox(), settings, (name) -> name.equals("SECRET") ? "s3cret" : null, () -> this.now,
				patience, trusted);
	}

}
