package id.selaras.cli;

import id.selaras.post.Posted;
import id.selaras.post.Undelivered;

/** What became of the mail, one line each. */
final class MailLines {

	private final Posted posted;

	private final LanguageOption language;

	MailLines(Posted posted, LanguageOption language) {
		this.posted = posted;
		this.language = language;
	}

	void print(Screen screen) {
		String mail = this.language.say("Surel: ", "Mail: ");
		if (this.posted.hasServer()) {
			screen.line(mail + this.posted.sent() + this.language.say(" terkirim, ", " sent, ") + this.posted.waiting()
					+ this.language.say(" menunggu.", " waiting."));
		}
		else {
			screen.line(
					mail + this.language.say("tidak ada server surel di jobs/nightly.yaml; ",
							"there is no mail server in jobs/nightly.yaml; ")
							+ ((this.posted.waiting() == 0)
									? this.language.say("tidak ada pesan yang menunggu.", "no message is waiting.")
									: this.posted.waiting() + this.language.say(
											" pesan tersimpan di kotak keluar, tidak ada yang dikirim.",
											" messages are kept in the outbox, none is sent.")));
		}
		this.posted.undelivered().forEach((one) -> undelivered(screen, one));
	}

	private void undelivered(Screen screen, Undelivered one) {
		String what = one.forGood() ? this.language.say("Surel ditolak tetap, ", "Mail refused for good, ")
				: this.language.say("Surel dicoba lagi nanti, ", "Mail to be tried again, ");
		screen.line(
				what + one.regency() + ", " + one.name() + " <" + one.address() + ">: " + this.language.say(one.why()));
	}

}
