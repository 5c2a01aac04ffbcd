package id.selaras.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

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
 */
record MailReply(int code, String text) {

	private static final int LONGEST = 300;

	private static final String NO_STARTTLS = "STARTTLS is required";

	private static final Set<Integer> WRONG_LOGIN = Set.of(530, 534, 535, 538);

	/**
	 * What it said.
	 * @param server host and port, to be named where it said nothing
	 */
	static MailReply of(MailException thrown, String server) {
		Deque<Throwable> open = new ArrayDeque<>();
		Set<Throwable> seen = new HashSet<>();
		boolean unsafe = false;
		open.add(thrown);
		MailReply found = null;
		while (!open.isEmpty()) {
			Throwable next = open.remove();
			if (!seen.add(next)) {
				continue;
			}
			unsafe |= next instanceof SSLException || String.valueOf(next.getMessage()).startsWith(NO_STARTTLS);
			int code = code(next);
			if (code > 0 && (found == null || next instanceof SMTPAddressFailedException)) {
				found = new MailReply(code, shown(next));
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
			return found;
		}
		// what the library says of a silent server is no news to a reader
		return new MailReply(0, (unsafe ? Obstacle.NO_SAFE_LINE : Obstacle.NO_ANSWER).about(server));
	}

	/**
	 * 4xx: later; 5xx: never; silence: the server is away, as is one that wants another
	 * login, for that is no fault of the message.
	 */
	Answer answer() {
		if (WRONG_LOGIN.contains(this.code)) {
			return new Answer.Away(this.text);
		}
		return switch (this.code / 100) {
			case 5 -> new Answer.Never(this.text);
			case 4 -> new Answer.Later(this.text);
			default -> new Answer.Away(this.text);
		};
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
