package id.selaras.store;

/**
 * A stored document.
 *
 * @param fingerprint of what it was made from
 * @param content as it was given, not compressed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(String key, String fingerprint, byte[] content) {
}
