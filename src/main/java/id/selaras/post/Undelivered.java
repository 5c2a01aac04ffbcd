package id.selaras.post;

/**
 * A message that could not be handed over.
 *
 * @param forGood whether nobody tries again
 * @param isNew whether it was found out in this run
 */
public record Undelivered(String regency, String address, String name, boolean forGood, boolean isNew, String reply) {
}
