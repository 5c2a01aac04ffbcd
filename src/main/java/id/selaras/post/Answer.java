package id.selaras.post;

/** What became of an attempt to send. */
sealed interface Answer {

	/** The server took the message. */
	record Taken() implements Answer {
	}

	/** Not now: another attempt may do. */
	record Later(String reply) implements Answer {
	}

	/** The server cannot be reached or lets nobody in: no message will do better. */
	record Away(String reply) implements Answer {
	}

	/** Never: the same message will be refused again. */
	record Never(String reply) implements Answer {
	}

}
