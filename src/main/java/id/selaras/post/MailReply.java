package id.selaras.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server said, dug out of the exception that the library made of it.
 *
 * @param code the three digits of SMTP, or 0 where the server said nothing
 * @param ofSender whether it was said of the sender, before any recipient was named
 */
record MailReply(int code, String text, boolean ofSender) {

	private static final int LONGEST = 300;

	private static final String NO_STARTTLS = "STARTTLS is required";

	private static final Set<Integer> WRONG_LOGIN = Set.of(530, 534, 535, 538);

	/** The server does not follow the conversation, or takes no mail at all. */
	private static final Set<Integer> NO_CONVERSATION = Set.of(500, 502, 503, 504, 521);

	/** By RFC 3463: security and policy, the sender, the mail system. */
	private static final Pattern OF_POLICY = Pattern
		.compile("5\\d\\d[ -]5\\.(?:7\\.\\d{1,3}|1\\.[78]|3\\.[0235])(?!\\d).*");

	/** Of a server that says it in words only. */
	private static final Pattern OF_POLICY_IN_WORDS = Pattern
		.compile("\\brelay(?:ing)?\\b(?!@)|rcpthosts|authenticat|sender (?:address )?rejected");

	/** The server repeats addresses, in which any word may stand. */
	private static final Pattern ADDRESS = Pattern.compile("<[^>]*>");

	/**
	 * What it said.
	 * @param server host and port, to be named where it said nothing
	 */
	static MailReply of(MailException thrown, String server) {
		Deque<Throwable> open = new ArrayDeque<>();
		Set<Throwable> seen = new HashSet<>();
		boolean unsafe = false;
		boolean ofSender = false;
		open.add(thrown);
		MailReply found = null;
		while (!open.isEmpty()) {
			Throwable next = open.remove();
			if (!seen.add(next)) {
				continue;
			}
			unsafe |= next instanceof SSLException || String.valueOf(next.getMessage()).startsWith(NO_STARTTLS);
			ofSender |= isOfSender(next);
			int code = code(next);
			if (code > 0 && (found == null || next instanceof SMTPAddressFailedException)) {
				found = new MailReply(code, shown(next), false);
			}
			if (next.getCause() != null) {
				open.add(next.getCause());
			}
			if (next instanceof MessagingException mail && mail.getNextException() != null) {
				open.add(mail.getNextException());
			}
			if (next instanceof MailSendException several) {
				open.addAll(several.getFailedMessages().values());
			}
		}
		if (found != null) {
			return new MailReply(found.code, found.text, ofSender);
		}
		// what the library says of a silent server is no news to a reader
		return new MailReply(0, (unsafe ? Obstacle.NO_SAFE_LINE : Obstacle.NO_ANSWER).about(server), false);
	}

	/**
	 * 4xx: later; 5xx: never; silence: the server is away, as is one that wants another
	 * login or another sender, for that is no fault of the message. A refusal by policy
	 * is mended by whoever runs one of the servers, but may be of one recipient only:
	 * later.
	 */
	Answer answer() {
		return switch (this.code / 100) {
			case 5 -> {
				if (this.ofSender || WRONG_LOGIN.contains(this.code)) {
					yield new Answer.Away(this.text);
				}
				yield isOfServer() ? new Answer.Later(this.text) : new Answer.Never(this.text);
			}
			case 4 -> new Answer.Later(this.text);
			default -> new Answer.Away(this.text);
		};
	}

	private boolean isOfServer() {
		String words = ADDRESS.matcher(this.text).replaceAll("").toLowerCase(Locale.ROOT);
		return NO_CONVERSATION.contains(this.code) || OF_POLICY.matcher(this.text).matches()
				|| OF_POLICY_IN_WORDS.matcher(words).find();
	}

	private static boolean isOfSender(Throwable thrown) {
		return thrown instanceof SMTPSenderFailedException
				|| (thrown instanceof SMTPSendFailedException send && send.getCommand().startsWith("MAIL"));
	}

	private static int code(Throwable thrown) {
		if (thrown instanceof SMTPAddressFailedException address) {
			return address.getReturnCode();
		}
		if (thrown instanceof SMTPSenderFailedException sender) {
			return sender.getReturnCode();
		}
		return (thrown instanceof SMTPSendFailedException send) ? send.getReturnCode() : 0;
	}

	private static String shown(Throwable thrown) {
		return cut(String.valueOf(thrown.getMessage()));
	}

	private static String cut(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST);
	}

}
