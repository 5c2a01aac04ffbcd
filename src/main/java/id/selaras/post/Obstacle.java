package id.selaras.post;

import id.selaras.finding.Text;

/**
 * Why a message is not sent, where it is we who say so. The outbox keeps one text beside
 * each message: a server's own words, or the name of one of these and what it is about.
 */
enum Obstacle {

	NO_ANSWER("server surel % tidak menjawab; pesan menunggu dan dikirim lagi",
			"the mail server % does not answer; the messages wait and are sent again"),

	NO_SAFE_LINE(
			"sambungan aman (TLS) ke server surel % gagal; periksa kunci encryption dan sertifikat server; pesan"
					+ " menunggu dan dikirim lagi",
			"no safe connection (TLS) to the mail server %; see to the key encryption and the server's certificate;"
					+ " the messages wait and are sent again"),

	WRONG_LOGIN("server surel % menolak user atau kata sandinya; pesan menunggu dan dikirim lagi",
			"the mail server % refuses the user or the password; the messages wait and are sent again"),

	NO_PASSWORD("variabel lingkungan % (kunci password-from) kosong; pesan menunggu dan dikirim lagi",
			"the environment variable % (key password-from) is empty; the messages wait and are sent again"),

	STEERING("nama atau judulnya memuat karakter kendali", "there are control characters in its subject or name"),

	UNNAMED("alamat ini tidak lagi disebut di folder home", "the home does not name this address any more"),

	CHANGED("% sudah berubah; malam berikutnya merencanakannya lagi", "% was changed; the next night plans it anew");

	private static final String OURS = "selaras:";

	private final String indonesian;

	private final String english;

	Obstacle(String indonesian, String english) {
		this.indonesian = indonesian;
		this.english = english;
	}

	/** As the outbox keeps it. */
	String about(String what) {
		return OURS + name() + " " + what;
	}

	/** What is shown of what the outbox keeps. */
	static Text shown(String kept) {
		for (Obstacle one : values()) {
			String begin = OURS + one.name() + " ";
			if (kept.startsWith(begin)) {
				String what = kept.substring(begin.length());
				return new Text(one.indonesian.replace("%", what), one.english.replace("%", what));
			}
		}
		return new Text(kept, kept);
	}

}
