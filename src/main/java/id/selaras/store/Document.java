package id.selaras.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

import id.selaras.home.Json;

/**
 * A stored document. Its content is compressed while it is written and read: that of a
 * regency has megabytes, and is nowhere held as a whole.
 *
 * @param fingerprint of what it was made from
 * @param deflated content, in the zlib format
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(String key, String fingerprint, byte[] deflated) {

	/** Of bytes as they are. */
	public static Document of(String key, String fingerprint, byte[] content) {
		return new Document(key, fingerprint, Compression.deflate((out) -> out.write(content)));
	}

	/** Of our own records, as JSON. */
	public static Document json(String key, String fingerprint, Object value) {
		return new Document(key, fingerprint, Compression.deflate((out) -> Json.write(value, out)));
	}

	/**
	 * Of our own records, as JSON.
	 * @param digest that is fed the content
	 */
	public static Document json(String key, String fingerprint, Object value, MessageDigest digest) {
		return new Document(key, fingerprint,
				Compression.deflate((out) -> Json.write(value, new DigestOutputStream(out, digest))));
	}

	/** The records that it holds. */
	public <T> T read(Class<T> type) {
		try (InputStream content = Compression.inflating(this.deflated)) {
			return Json.read(content, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A stored document is damaged", ex);
		}
	}

	/** As it was given, not compressed. */
	public byte[] content() {
		return Compression.inflate(this.deflated);
	}

}
