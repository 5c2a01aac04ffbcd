package id.selaras.post;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import javax.net.ssl.SSLSocketFactory;

import id.selaras.deliver.Enclosure;
import id.selaras.deliver.Message;
import id.selaras.deliver.WhoGetsWhat;
import id.selaras.finding.Fingerprint;
import id.selaras.home.MailSettings;
import id.selaras.store.Failpoint;
import id.selaras.store.Outbox;
import id.selaras.store.StoredMessage;
import org.jspecify.annotations.Nullable;

/** Works through the outbox. */
public final class PostOffice {

	private static final int PATIENCE = 20_000;

	private static final long LONGEST_RUN = TimeUnit.MINUTES.toMillis(5);

	private static final long FIRST_PAUSE = TimeUnit.MINUTES.toMillis(1);

	private static final long LONGEST_PAUSE = TimeUnit.HOURS.toMillis(4);

	private static final int DOUBLINGS = 8;

	private final Outbox outbox;

	private final @Nullable MailSettings settings;

	private final @Nullable Mailer mailer;

	private final LongSupplier now;

	private PostOffice(Outbox outbox, @Nullable MailSettings settings, @Nullable Mailer mailer, LongSupplier now) {
		this.outbox = outbox;
		this.settings = settings;
		this.mailer = mailer;
		this.now = now;
	}

	/**
	 * A post office.
	 * @param settings null where there is no mail server: everything waits
	 * @param environment variables by name, for the password
	 * @param now milliseconds since 1970
	 */
	public static PostOffice of(Outbox outbox, @Nullable MailSettings settings,
			UnaryOperator<@Nullable String> environment, LongSupplier now) {
		return of(outbox, settings, environment, now, PATIENCE, null);
	}

	static PostOffice of(Outbox outbox, @Nullable MailSettings settings, UnaryOperator<@Nullable String> environment,
			LongSupplier now, int patience, @Nullable SSLSocketFactory trusted) {
		Mailer mailer = (settings == null) ? null
				: new Mailer(settings, environment.apply(settings.passwordFrom()), patience, trusted);
		return new PostOffice(outbox, settings, mailer, now);
	}

	/** Where the bytes of enclosures are. */
	@FunctionalInterface
	public interface Bytes {

		/** Empty where the file is not, or no longer, the one that was planned. */
		Optional<byte[]> of(String regency, Message message, Enclosure enclosure);

	}

	/**
	 * Tries each message once.
	 * @param named whom the home names, by regency; messages of others are left alone
	 * @param onlyDue whether to keep the pause after a failed attempt
	 */
	public Posted send(Map<String, WhoGetsWhat> named, Bytes bytes, LocalDate today, boolean onlyDue) {
		long begun = this.now.getAsLong();
		List<Undelivered> undelivered = new ArrayList<>();
		int sent = 0;
		int waiting = 0;
		boolean away = this.mailer == null;
		for (StoredMessage stored : this.outbox.open()) {
			WhoGetsWhat who = named.get(stored.regency());
			if (who == null) {
				continue;
			}
			String under = circumstances(who.names(stored.message().recipient()), today);
			if (stored.state() == StoredMessage.State.REFUSED
					&& (this.mailer == null || stored.refusedUnder().equals(under))) {
				undelivered.add(undelivered(stored, true, false, stored.reply()));
				continue;
			}
			boolean skipped = away || (onlyDue && stored.nextAttempt() > begun)
					|| this.now.getAsLong() - begun > LONGEST_RUN;
			Answer answer = skipped ? new Answer.Later(stored.reply()) : attempt(stored, who, bytes);
			if (answer instanceof Answer.Taken) {
				Failpoint.MAIL_TAKEN.visit();
				this.outbox.sent(stored.regency(), stored.message(), today);
				Failpoint.MAIL_NOTED.visit();
				sent++;
			}
			else if (answer instanceof Answer.Never never) {
				this.outbox.refused(stored.regency(), stored.message(), never.reply(), under);
				undelivered.add(undelivered(stored, true, true, never.reply()));
			}
			else {
				String reply = (answer instanceof Answer.Away gone) ? gone.reply() : ((Answer.Later) answer).reply();
				away |= answer instanceof Answer.Away;
				waiting++;
				if (!skipped) {
					failed(stored, reply);
				}
				if (!reply.isEmpty()) {
					undelivered.add(undelivered(stored, false, !skipped, reply));
				}
			}
		}
		return new Posted(this.mailer != null, sent, waiting, undelivered);
	}

	private Answer attempt(StoredMessage stored, WhoGetsWhat who, Bytes bytes) {
		Message message = stored.message();
		if (!who.names(message.recipient())) {
			return new Answer.Never(Obstacle.UNNAMED.about(""));
		}
		List<Letter.Attachment> attachments = new ArrayList<>();
		for (Enclosure enclosure : message.enclosures()) {
			if (enclosure.attached()) {
				Optional<byte[]> content = bytes.of(stored.regency(), message, enclosure);
				if (content.isEmpty()) {
					return new Answer.Later(Obstacle.CHANGED.about(enclosure.fileName()));
				}
				attachments.add(new Letter.Attachment(enclosure.fileName(), content.get()));
			}
		}
		Mailer sender = this.mailer;
		return (sender == null) ? new Answer.Away("") : sender.send(new Letter(message, attachments));
	}

	/**
	 * What a refusal depends on besides the message: who mends it changes one of these.
	 * That a mailbox is no longer full nobody tells us: each week asks once.
	 */
	private String circumstances(boolean isNamed, LocalDate today) {
		MailSettings server = this.settings;
		int year = today.get(IsoFields.WEEK_BASED_YEAR);
		int week = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
		return (server == null) ? ""
				: Fingerprint.of(server.host(), String.valueOf(server.port()), server.encryption().name(),
						server.user(), server.from(), String.valueOf(isNamed), isNamed ? year + "-W" + week : "");
	}

	private void failed(StoredMessage stored, String reply) {
		long pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.min(stored.attempts(), DOUBLINGS));
		this.outbox.failed(stored.regency(), stored.message(), reply, this.now.getAsLong() + pause);
	}

	private static Undelivered undelivered(StoredMessage stored, boolean forGood, boolean isNew, String reply) {
		return new Undelivered(stored.regency(), stored.message().recipient().address().text(),
				stored.message().recipient().name(), forGood, isNew, reply);
	}

}
