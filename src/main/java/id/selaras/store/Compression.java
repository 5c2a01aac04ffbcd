package id.selaras.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The zlib format: a header without time or system, so that equal content gives equal
 * bytes, and a checksum.
 */
final class Compression {

	/**
	 * Fast: what is stored can be made again, and is written far more often than it is
	 * read.
	 */
	private static final int LEVEL = Deflater.BEST_SPEED;

	private static final int BUFFER = 1 << 13;

	private Compression() {
	}

	/** What is to be compressed. */
	@FunctionalInterface
	interface Content {

		void write(OutputStream out) throws IOException;

	}

	static byte[] deflate(Content content) {
		Deflater deflater = new Deflater(LEVEL);
		ByteArrayOutputStream deflated = new ByteArrayOutputStream(BUFFER);
		try (OutputStream out = new DeflaterOutputStream(deflated, deflater, BUFFER)) {
			content.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
		return deflated.toByteArray();
	}

	static byte[] inflate(byte[] deflated) {
		try (InputStream in = inflating(deflated)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A stored document is damaged", ex);
		}
	}

	/** To be closed: the memory it takes is not the heap's. */
	static InputStream inflating(byte[] deflated) {
		return new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(), BUFFER) {

			@Override
			public void close() throws IOException {
				super.close();
				this.inf.end();
			}

		};
	}

}
