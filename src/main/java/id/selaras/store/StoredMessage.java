package id.selaras.store;

import id.selaras.deliver.Message;

/**
 * A message and what became of it.
 *
 * @param attempts to send it so far
 * @param nextAttempt milliseconds since 1970 before which none is made
 * @param reply what the mail server said last, or empty
 * @param refusedUnder what the refusal depends on besides the message; empty where there
 * was none
 */
public record StoredMessage(String regency, Message message, State state, int attempts, long nextAttempt, String reply,
		String refusedUnder) {

	/** Where a message stands. */
	public enum State {

		/** To be sent. */
		WAITING,

		/** A mail server took it. */
		SENT,

		/** Refused for good: nobody tries again under the same circumstances. */
		REFUSED

	}

}
