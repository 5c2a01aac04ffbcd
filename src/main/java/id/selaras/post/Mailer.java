package id.selaras.post;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import javax.net.ssl.SSLSocketFactory;

import id.selaras.home.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Speaks with the mail server, one message at a time. */
final class Mailer {

	private static final Pattern STEERS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	private final MailSettings settings;

	private final String domain;

	private final boolean lacksPassword;

	/**
	 * A mailer.
	 * @param password null where the server wants no login, or nobody set it
	 * @param patience milliseconds for a connection and for each answer
	 * @param trusted who decides which certificates are good; null for Java's own list
	 */
	Mailer(MailSettings settings, @Nullable String password, int patience, @Nullable SSLSocketFactory trusted) {
		this.settings = settings;
		this.lacksPassword = !settings.user().isEmpty() && (password == null || password.isEmpty());
		this.domain = settings.from().substring(settings.from().indexOf('@') + 1);
		this.sender.setHost(settings.host());
		this.sender.setPort(settings.port());
		this.sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
		if (!settings.user().isEmpty()) {
			this.sender.setUsername(settings.user());
			this.sender.setPassword(password);
		}
		this.sender.setJavaMailProperties(properties(patience, trusted));
	}

	private Properties properties(int patience, @Nullable SSLSocketFactory trusted) {
		Properties properties = new Properties();
		String milliseconds = String.valueOf(patience);
		properties.put("mail.smtp.connectiontimeout", milliseconds);
		properties.put("mail.smtp.timeout", milliseconds);
		properties.put("mail.smtp.writetimeout", milliseconds);
		properties.put("mail.smtp.quitwait", "false");
		// neither the machine's name nor its user go out
		properties.put("mail.smtp.localhost", this.domain);
		properties.put("mail.smtp.auth", String.valueOf(!this.settings.user().isEmpty()));
		boolean starts = this.settings.encryption() == MailSettings.Encryption.STARTTLS;
		properties.put("mail.smtp.starttls.enable", String.valueOf(starts));
		properties.put("mail.smtp.starttls.required", String.valueOf(starts));
		properties.put("mail.smtp.ssl.enable",
				String.valueOf(this.settings.encryption() == MailSettings.Encryption.TLS));
		properties.put("mail.smtp.ssl.checkserveridentity", "true");
		if (trusted != null) {
			properties.put("mail.smtp.ssl.socketFactory", trusted);
		}
		return properties;
	}

	/** Gives the message to the server; never throws for what mail brings with it. */
	Answer send(Letter letter) {
		try {
			if (STEERS.matcher(letter.message().subject() + letter.message().recipient().name()).find()) {
				return new Answer.Never(Obstacle.STEERING.about(""));
			}
			if (this.lacksPassword) {
				return new Answer.Away(Obstacle.NO_PASSWORD.about(this.settings.passwordFrom()));
			}
			this.sender.send(mime(letter));
			return new Answer.Taken();
		}
		catch (MailAuthenticationException ex) {
			return new Answer.Away(Obstacle.WRONG_LOGIN.about(address()));
		}
		catch (MailException ex) {
			return MailReply.of(ex, address()).answer();
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return new Answer.Never(String.valueOf(ex.getMessage()));
		}
	}

	private String address() {
		return this.settings.host() + ":" + this.settings.port();
	}

	private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
		MimeMessage mime = this.sender.createMimeMessage();
		MimeMessageHelper helper = new MimeMessageHelper(mime, !letter.attachments().isEmpty(),
				StandardCharsets.UTF_8.name());
		helper.setFrom(this.settings.from(), "Selaras");
		helper.setTo(letter.message().recipient().address().text());
		helper.setSubject(letter.message().subject());
		helper.setText(letter.message().body());
		for (Letter.Attachment attachment : letter.attachments()) {
			String name = STEERS.matcher(attachment.name()).replaceAll("_");
			helper.addAttachment(name, new ByteArrayResource(attachment.bytes()), type(name));
		}
		mime.setHeader("Message-ID", "<" + letter.message().key() + "@" + this.domain + ">");
		mime.setHeader("Auto-Submitted", "auto-generated");
		return mime;
	}

	private static String type(String name) {
		return name.endsWith(".pdf") ? "application/pdf"
				: name.endsWith(".csv") ? "text/csv; charset=UTF-8" : "application/octet-stream";
	}

}
