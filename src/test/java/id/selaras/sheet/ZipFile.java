package id.selaras.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package written part by part. */
final class ZipFile {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

	ZipFile with(String part, String content) {
		return with(part, content.getBytes(StandardCharsets.UTF_8));
	}

	ZipFile with(String part, byte[] content) {
		try {
			this.zip.putNextEntry(new ZipEntry(part));
			this.zip.write(content);
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	byte[] bytes() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this.bytes.toByteArray();
	}

}
