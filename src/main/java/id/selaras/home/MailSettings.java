package id.selaras.home;

/**
 * The mail server of the operator.
 *
 * @param user empty where the server wants no login
 * @param passwordFrom name of the environment variable that holds the password
 * @param from address of the sender
 * @param attachmentLimit bytes that travel with one message at most
 */
public record MailSettings(String host, int port, Encryption encryption, String user, String passwordFrom, String from,
		long attachmentLimit) {

	/** Where nothing else is said. */
	public static final long USUAL_LIMIT = 10L * 1024 * 1024;

	/** How the way to the server is guarded. */
	public enum Encryption {

		/** Begins in the clear and must change to TLS before anything is said. */
		STARTTLS,

		/** TLS from the first byte. */
		TLS,

		/** In the clear: only to a server on this machine. */
		NONE

	}

}
