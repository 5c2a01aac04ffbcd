package id.selaras.cli;

import id.selaras.post.Posted;
import id.selaras.post.Undelivered;
import org.jspecify.annotations.Nullable;

/** What became of the mail, one line each. */
final class MailLines {

	private final @Nullable Posted posted;

	private final LanguageOption language;

	/**
	 * The lines.
	 * @param posted null where nobody looked into the outbox
	 */
	MailLines(@Nullable Posted posted, LanguageOption language) {
		this.posted = posted;
		this.language = language;
	}

	void print(Screen screen) {
		String mail = this.language.say("Surel: ", "Mail: ");
		Posted known = this.posted;
		if (known == null) {
			screen.line(mail + this.language.say("kotak keluar tidak dibuka; yang ada di dalamnya tetap tersimpan.",
					"the outbox was not opened; what is in it is kept."));
			return;
		}
		if (known.hasServer()) {
			screen.line(mail + known.sent() + this.language.say(" terkirim, ", " sent, ") + known.waiting()
					+ this.language.say(" menunggu.", " waiting."));
		}
		else {
			screen.line(
					mail + this.language.say("tidak ada server surel di jobs/nightly.yaml; ",
							"there is no mail server in jobs/nightly.yaml; ")
							+ ((known.waiting() == 0)
									? this.language.say("tidak ada pesan yang menunggu.", "no message is waiting.")
									: known.waiting() + this.language.say(
											" pesan tersimpan di kotak keluar, tidak ada yang dikirim.",
											" messages are kept in the outbox, none is sent.")));
		}
		known.undelivered().forEach((one) -> undelivered(screen, one));
	}

	private void undelivered(Screen screen, Undelivered one) {
		String what = one.forGood() ? this.language.say("Surel ditolak tetap, ", "Mail refused for good, ")
				: this.language.say("Surel dicoba lagi nanti, ", "Mail to be tried again, ");
		screen.line(
				what + one.regency() + ", " + one.name() + " <" + one.address() + ">: " + this.language.say(one.why()));
	}

}
