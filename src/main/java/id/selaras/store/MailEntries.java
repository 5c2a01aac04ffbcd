package id.selaras.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.selaras.deliver.Basis;
import id.selaras.deliver.Enclosure;
import id.selaras.deliver.MailAddress;
import id.selaras.deliver.Message;
import id.selaras.deliver.Recipient;
import id.selaras.home.Json;
import id.selaras.plan.Period;

/** Messages that were sent, as they stand in the journal: who got what, not the words. */
final class MailEntries {

	private static final String MAIL_SENT = "mail-sent";

	private MailEntries() {
	}

	/** A line that says so. */
	record Line(long sequence, String day, Message message) {
	}

	static JournalEntry of(Message message, String day) {
		Map<String, String> fields = new TreeMap<>();
		Recipient recipient = message.recipient();
		fields.put("message", message.key());
		fields.put("period", message.period().toString());
		fields.put("role", recipient.role().name());
		fields.put("recipient", recipient.id());
		fields.put("name", recipient.name());
		fields.put("address", recipient.address().text());
		fields.put("on", day);
		fields.put("enclosures", Json.text(message.enclosures()));
		fields.put("basis", Json.text(message.basis()));
		return JournalEntry.of(MAIL_SENT, fields);
	}

	static List<Line> replay(List<JournalLine> lines) {
		List<Line> sent = new ArrayList<>();
		for (JournalLine line : lines) {
			if (line.kind().equals(MAIL_SENT)) {
				sent.add(new Line(line.sequence(), field(line, "on"), message(line)));
			}
		}
		return sent;
	}

	private static Message message(JournalLine line) {
		Recipient recipient = new Recipient(Recipient.Role.valueOf(field(line, "role")), field(line, "recipient"),
				field(line, "name"), new MailAddress(field(line, "address")));
		return new Message(field(line, "message"), Period.parse(field(line, "period")).orElseThrow(), recipient, "", "",
				List.of(Json.read(field(line, "enclosures"), Enclosure[].class)),
				List.of(Json.read(field(line, "basis"), Basis[].class)));
	}

	private static String field(JournalLine line, String name) {
		return line.fields().getOrDefault(name, "");
	}

}
