package id.selaras.post;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

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

	private static final Set<Integer> WRONG_LOGIN = Set.of(530, 534, 535, 538);

	static MailReply of(MailException thrown) {
		Deque<Throwable> open = new ArrayDeque<>();
		Set<Throwable> seen = new HashSet<>();
		String said = String.valueOf(thrown.getMessage());
		open.add(thrown);
		MailReply found = null;
		while (!open.isEmpty()) {
			Throwable next = open.remove();
			if (!seen.add(next)) {
				continue;
			}
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
		return (found != null) ? found : new MailReply(0, cut(said));
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
