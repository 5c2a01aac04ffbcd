package id.selaras.post;

import id.selaras.finding.Text;

/**
 * A message that could not be handed over.
 *
 * @param forGood whether nobody tries again
 * @param isNew whether it was found out in this run
 * @param reply as the outbox keeps it
 */
public record Undelivered(String regency, String address, String name, boolean forGood, boolean isNew, String reply) {

	/** The server's own words, or why it was not asked. */
	public Text why() {
		return Obstacle.shown(this.reply);
	}

}
