package id.selaras.post;

import java.util.List;

/**
 * What a run of the post came to.
 *
 * @param hasServer whether there is a mail server at all
 * @param sent messages that the server took in this run
 * @param waiting messages that will be tried again, or wait for a server
 */
public record Posted(boolean hasServer, int sent, int waiting, List<Undelivered> undelivered) {

	public Posted {
		undelivered = List.copyOf(undelivered);
	}

	/** Whether another run may send more. */
	public boolean leavesWork() {
		return this.hasServer && this.waiting > 0;
	}

}
