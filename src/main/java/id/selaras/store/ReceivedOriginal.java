package id.selaras.store;

/**
 * Bytes that are in the originals folder.
 *
 * @param size in bytes
 * @param isNew whether they were not there before
 */
public record ReceivedOriginal(String sha256, long size, boolean isNew) {
}
