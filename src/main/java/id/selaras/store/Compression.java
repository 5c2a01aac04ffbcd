package id.selaras.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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

	private Compression() {
	}

	static byte[] deflate(byte[] content) {
		Deflater deflater = new Deflater(LEVEL);
		ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 4 + 64);
		try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
			out.write(content);
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
		try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A stored document is damaged", ex);
		}
	}

}
