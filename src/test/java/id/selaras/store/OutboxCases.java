package id.selaras.store;

import java.time.LocalDate;
import java.util.List;

import id.selaras.deliver.Basis;
import id.selaras.deliver.Enclosure;
import id.selaras.deliver.MailAddress;
import id.selaras.deliver.Message;
import id.selaras.deliver.Recipient;
import id.selaras.deliver.Sent;
import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface OutboxCases extends StoreCases {

	Period QUARTER = new Period(2023, 4);

	LocalDate SENT_ON = LocalDate.of(2024, 2, 12);

	@Test
	default void aPlannedMessageWaitsUntilItIsSent() {
		String regency = StoreCases.newRegency();
		Message first = message("k1", "a.pdf", "1");
		Message second = message("k2", "b.pdf", "2");
		outbox().plan(regency, QUARTER, List.of(first, second));
		assertThat(open(regency)).extracting(StoredMessage::message).containsExactly(first, second);

		outbox().sent(regency, first, SENT_ON);
		assertThat(open(regency)).extracting(StoredMessage::message).containsExactly(second);
		assertThat(outbox().sent(regency, QUARTER)).containsOnlyKeys("laporan@a.example");
		assertThat(outbox().sent(regency, QUARTER).get("laporan@a.example"))
			.isEqualTo(Sent.NOTHING.and(first.enclosures(), first.basis()));
		assertThat(outbox().sent(regency, new Period(2023, 3))).isEmpty();
	}

	@Test
	default void whatIsPlannedAnewStandsInThePlaceOfWhatWaits() {
		String regency = StoreCases.newRegency();
		Message old = message("k1", "a.pdf", "1");
		Message kept = message("k2", "b.pdf", "2");
		outbox().plan(regency, QUARTER, List.of(old, kept));
		outbox().failed(regency, kept, AWKWARD, 1_700_000_000_000L);
		outbox().plan(regency, QUARTER, List.of(kept, message("k3", "a.pdf", "3")));

		assertThat(open(regency)).extracting((it) -> it.message().key() + " " + it.attempts())
			.containsExactly("k2 1", "k3 0");
		assertThat(open(regency).get(0).nextAttempt()).isEqualTo(1_700_000_000_000L);
		assertThat(open(regency).get(0).reply()).isEqualTo(Columns.text(AWKWARD));
	}

	@Test
	default void whatWasRefusedStaysRefused() {
		String regency = StoreCases.newRegency();
		Message message = message("k1", "a.pdf", "1");
		outbox().plan(regency, QUARTER, List.of(message));
		outbox().refused(regency, message, "550", "these settings");
		outbox().plan(regency, QUARTER, List.of(message));
		assertThat(open(regency)).singleElement()
			.extracting((it) -> it.state() + " " + it.attempts() + " " + it.refusedUnder())
			.isEqualTo("REFUSED 1 these settings");
	}

	@Test
	default void whatWasRefusedAndIsPlannedOtherwiseBeginsAnew() {
		String regency = StoreCases.newRegency();
		Message refused = message("k1", "a.pdf", "1");
		outbox().plan(regency, QUARTER, List.of(refused));
		outbox().refused(regency, refused, "552 too large", "these settings");
		Message smaller = new Message(refused.key(), refused.period(), refused.recipient(), refused.subject(),
				refused.body(), refused.enclosures().stream().map((file) -> file.as(false)).toList(), refused.basis());
		outbox().plan(regency, QUARTER, List.of(smaller));
		assertThat(open(regency)).singleElement()
			.satisfies((it) -> assertThat(it.message()).isEqualTo(smaller))
			.extracting((it) -> it.state() + " " + it.attempts() + " " + it.reply() + it.refusedUnder())
			.isEqualTo("WAITING 0 ");
	}

	@Test
	default void theJournalAloneKnowsWhatWasSent() {
		String regency = StoreCases.newRegency();
		Message first = message("k1", "a.pdf", "1");
		outbox().plan(regency, QUARTER, List.of(first));
		List<JournalLine> before = store().get(Journal.class).lines(regency).lines();
		outbox().sent(regency, first, SENT_ON);
		List<JournalLine> lines = store().get(Journal.class).lines(regency).lines();
		assertThat(outbox().isAsJournalled(regency, before)).isTrue();
		assertThat(outbox().isAsJournalled(regency, lines)).isTrue();

		String other = StoreCases.newRegency();
		outbox().plan(other, QUARTER, List.of(first));
		assertThat(outbox().isAsJournalled(other, lines)).isFalse();
		outbox().replay(other, lines);
		assertThat(open(other)).isEmpty();
		assertThat(outbox().sent(other, QUARTER)).isEqualTo(outbox().sent(regency, QUARTER));
	}

	private Outbox outbox() {
		return store().get(Outbox.class);
	}

	private List<StoredMessage> open(String regency) {
		return outbox().open().stream().filter((it) -> it.regency().equals(regency)).toList();
	}

	private static Message message(String key, String file, String content) {
		Recipient recipient = new Recipient(Recipient.Role.CONSULTANT, "a", "PT A",
				new MailAddress("laporan@a.example"));
		return new Message(key, QUARTER, recipient, HOSTILE, HOSTILE,
				List.of(new Enclosure(file, StoreCases.sha(content), "Laporan", 12, true, null)),
				List.of(new Basis("Dinkes (E.81)", "0123456789ab")));
	}

}
