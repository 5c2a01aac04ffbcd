package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.selaras.deliver.Basis;
import id.selaras.deliver.Enclosure;
import id.selaras.deliver.MailAddress;
import id.selaras.deliver.Message;
import id.selaras.deliver.Recipient;
import id.selaras.deliver.Sent;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Messages to send, and those that were sent. That one was sent is written to the journal
 * first; a message that was not is planned again by any night, with the same key.
 */
public final class Outbox {

	private static final String SENT = "select * from outbox where regency = ? and state = 'SENT' order by sequence";

	private static final String OPEN = """
			select * from outbox where state <> 'SENT' order by regency, for_period, address, message_key""";

	private static final String KEYS = "select message_key, state from outbox where regency = ? and for_period = ?";

	private static final String DELETE = "delete from outbox where regency = ? and message_key = ?";

	private static final String INSERT = """
			insert into outbox (regency, message_key, for_period, role, recipient, recipient_name, address, subject,
				body, enclosures, basis, state, attempts, next_attempt, reply, sequence, sent_on)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?, ?)""";

	private static final String DONE = """
			update outbox set state = 'SENT', attempts = attempts + 1, reply = '', sequence = ?, sent_on = ?
			where regency = ? and message_key = ?""";

	private static final String FAILED = """
			update outbox set state = ?, attempts = attempts + 1, reply = ?, next_attempt = ?
			where regency = ? and message_key = ? and state <> 'SENT'""";

	private final Journal journal;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Outbox(Journal journal, JdbcTemplate jdbc, TransactionOperations transactions) {
		this.journal = journal;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** What each recipient has of a period by now, by {@link Recipient#key()}. */
	public Map<String, Sent> sent(String regency, Period period) {
		Map<String, Sent> sent = new HashMap<>();
		for (StoredMessage stored : this.jdbc.query(SENT, Outbox::read, regency)) {
			Message message = stored.message();
			if (message.period().equals(period)) {
				sent.merge(message.recipient().key(), Sent.NOTHING.and(message.enclosures(), message.basis()),
						(before, last) -> before.and(message.enclosures(), message.basis()));
			}
		}
		return sent;
	}

	/**
	 * From now on these are the messages to send for a period. One that was planned
	 * before and is not among them is out of date; one that is keeps its attempts.
	 */
	public void plan(String regency, Period period, List<Message> messages) {
		Map<String, String> known = new HashMap<>();
		this.jdbc.query(KEYS, (row) -> {
			known.put(row.getString("message_key"), row.getString("state"));
		}, regency, period.toString());
		Set<String> planned = messages.stream().map(Message::key).collect(Collectors.toCollection(HashSet::new));
		this.transactions.executeWithoutResult((status) -> {
			known.forEach((key, state) -> {
				if (!planned.contains(key) && !state.equals(StoredMessage.State.SENT.name())) {
					this.jdbc.update(DELETE, regency, key);
				}
			});
			messages.stream()
				.filter((message) -> !known.containsKey(message.key()))
				.forEach((message) -> insert(regency, message, StoredMessage.State.WAITING, 0, null));
			Failpoint.MESSAGES_PLANNED.visit();
		});
	}

	/** Those that wait or were refused, of all regencies. */
	public List<StoredMessage> open() {
		return this.jdbc.query(OPEN, Outbox::read);
	}

	/** A mail server took it; on the disk when this returns. */
	public void sent(String regency, Message message, LocalDate day) {
		List<JournalLine> lines = this.journal.append(regency, List.of(MailEntries.of(message, day.toString())));
		this.jdbc.update(DONE, lines.get(0).sequence(), day, regency, message.key());
	}

	/**
	 * Notes a failed attempt.
	 * @param state whether it is tried again
	 * @param nextAttempt milliseconds since 1970 before which none is made
	 */
	public void failed(String regency, Message message, StoredMessage.State state, String reply, long nextAttempt) {
		this.jdbc.update(FAILED, state.name(), Columns.text(reply), nextAttempt, regency, message.key());
	}

	/** Whether the rows know of all messages that the lines of the journal name. */
	public boolean isAsJournalled(String regency, List<JournalLine> lines) {
		List<String> journalled = MailEntries.replay(lines).stream().map((line) -> line.message().key()).toList();
		return journalled.isEmpty() || this.jdbc.query(SENT, Outbox::read, regency)
			.stream()
			.map((stored) -> stored.message().key())
			.collect(Collectors.toSet())
			.containsAll(journalled);
	}

	/** Makes the rows of what was sent again from the lines of the journal. */
	public void replay(String regency, List<JournalLine> lines) {
		this.transactions.executeWithoutResult((status) -> MailEntries.replay(lines).forEach((line) -> {
			this.jdbc.update(DELETE, regency, line.message().key());
			insert(regency, line.message(), StoredMessage.State.SENT, line.sequence(), LocalDate.parse(line.day()));
		}));
	}

	private void insert(String regency, Message message, StoredMessage.State state, long sequence,
			@Nullable LocalDate day) {
		Recipient recipient = message.recipient();
		this.jdbc.update(INSERT, regency, message.key(), message.period().toString(), recipient.role().name(),
				recipient.id(), Columns.text(recipient.name()), recipient.address().text(),
				Columns.text(message.subject()), Columns.text(message.body()), Json.text(message.enclosures()),
				Json.text(message.basis()), state.name(), sequence, day);
	}

	private static StoredMessage read(ResultSet row, int number) throws SQLException {
		Recipient recipient = new Recipient(Recipient.Role.valueOf(row.getString("role")), row.getString("recipient"),
				row.getString("recipient_name"), new MailAddress(row.getString("address")));
		Message message = new Message(row.getString("message_key"),
				Period.parse(row.getString("for_period")).orElseThrow(), recipient, row.getString("subject"),
				row.getString("body"), List.of(Json.read(row.getString("enclosures"), Enclosure[].class)),
				List.of(Json.read(row.getString("basis"), Basis[].class)));
		return new StoredMessage(row.getString("regency"), message, StoredMessage.State.valueOf(row.getString("state")),
				row.getInt("attempts"), row.getLong("next_attempt"), row.getString("reply"));
	}

}
