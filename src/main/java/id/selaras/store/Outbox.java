package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

	private static final String PLANNED = "select * from outbox where regency = ? and for_period = ?";

	private static final String DELETE = "delete from outbox where regency = ? and message_key = ?";

	private static final String INSERT = """
			insert into outbox (regency, message_key, for_period, role, recipient, recipient_name, address, subject,
				body, enclosures, basis, state, attempts, next_attempt, reply, sequence, sent_on)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?, ?)""";

	private static final String DONE = """
			update outbox set state = 'SENT', attempts = attempts + 1, reply = '', sequence = ?, sent_on = ?
			where regency = ? and message_key = ?""";

	private static final String FAILED = """
			update outbox set state = ?, attempts = attempts + 1, reply = ?, next_attempt = ?, refused_under = ?
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
	 * before and is not among them is out of date; one that is keeps its attempts, but
	 * one that was refused begins anew where its words or its enclosures changed.
	 */
	public void plan(String regency, Period period, List<Message> messages) {
		Map<String, Message> planned = messages.stream().collect(Collectors.toMap(Message::key, Function.identity()));
		List<StoredMessage> known = this.jdbc.query(PLANNED, Outbox::read, regency, period.toString());
		Set<String> kept = new HashSet<>();
		this.transactions.executeWithoutResult((status) -> {
			for (StoredMessage stored : known) {
				String key = stored.message().key();
				if (isToBeKept(stored, planned.get(key))) {
					kept.add(key);
				}
				else {
					this.jdbc.update(DELETE, regency, key);
				}
			}
			messages.stream()
				.filter((message) -> !kept.contains(message.key()))
				.forEach((message) -> insert(regency, message, StoredMessage.State.WAITING, 0, null));
			Failpoint.MESSAGES_PLANNED.visit();
		});
	}

	private static boolean isToBeKept(StoredMessage stored, @Nullable Message planned) {
		return switch (stored.state()) {
			case SENT -> true;
			case WAITING -> planned != null;
			case REFUSED -> stored.message().equals(planned);
		};
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
	 * Notes a failed attempt; another is made.
	 * @param nextAttempt milliseconds since 1970 before which none is made
	 */
	public void failed(String regency, Message message, String reply, long nextAttempt) {
		failed(regency, message, StoredMessage.State.WAITING, reply, nextAttempt, "");
	}

	/**
	 * Notes that it was refused for good.
	 * @param under what the refusal depends on besides the message, as a fingerprint
	 */
	public void refused(String regency, Message message, String reply, String under) {
		failed(regency, message, StoredMessage.State.REFUSED, reply, 0, under);
	}

	private void failed(String regency, Message message, StoredMessage.State state, String reply, long nextAttempt,
			String under) {
		this.jdbc.update(FAILED, state.name(), Columns.text(reply), nextAttempt, under, regency, message.key());
	}

	/** Whether the rows know of all messages that the lines of the journal name. */
	public boolean isAsJournalled(String regency, List<JournalLine> lines) {
		List<String> journalled = journalled(lines).stream().map(Message::key).toList();
		return journalled.isEmpty() || this.jdbc.query(SENT, Outbox::read, regency)
			.stream()
			.map((stored) -> stored.message().key())
			.collect(Collectors.toSet())
			.containsAll(journalled);
	}

	/** Messages that were sent, in the order of the lines that say so. */
	public static List<Message> journalled(List<JournalLine> lines) {
		return MailEntries.replay(lines).stream().map(MailEntries.Line::message).toList();
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
				row.getInt("attempts"), row.getLong("next_attempt"), row.getString("reply"),
				row.getString("refused_under"));
	}

}
