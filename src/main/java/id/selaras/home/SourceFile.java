package id.selaras.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.selaras.finding.Fingerprint;

/**
 * The bytes of a file and its name as the user knows it. A file that we read whole is
 * small: a limit keeps a mistaken copy from filling memory.
 */
final class SourceFile {

	private static final int LARGEST_TEXT = 512 * 1024;

	private final String name;

	private final byte[] bytes;

	SourceFile(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	static SourceFile read(Path path, String name) {
		return read(path, name, LARGEST_TEXT);
	}

	static SourceFile read(Path path, String name, int largest) {
		Place place = Place.of(name);
		if (!Files.exists(path)) {
			throw place.refuse("berkas tidak ada", "the file does not exist");
		}
		if (!Files.isRegularFile(path)) {
			throw place.refuse("bukan berkas biasa", "is not a regular file");
		}
		try (InputStream in = Files.newInputStream(path)) {
			byte[] bytes = in.readNBytes(largest + 1);
			if (bytes.length > largest) {
				throw place.refuse("lebih besar dari " + largest / 1024 + " KiB",
						"is larger than " + largest / 1024 + " KiB");
			}
			return new SourceFile(name, bytes);
		}
		catch (IOException ex) {
			throw unreadable(place, ex);
		}
	}

	static HomeException unreadable(Place place, Exception ex) {
		Throwable cause = (ex instanceof UncheckedIOException) ? ex.getCause() : null;
		String kind = ((cause == null) ? ex : cause).getClass().getSimpleName();
		return place.refuse("tidak dapat dibaca (" + kind + ")", "cannot be read (" + kind + ")");
	}

	String name() {
		return this.name;
	}

	byte[] bytes() {
		return this.bytes;
	}

	Place place() {
		return Place.of(this.name);
	}

	String fingerprint() {
		return Fingerprint.of(this.bytes);
	}

	/** The file's name without folders and without what follows its last dot. */
	String stem() {
		String last = this.name.substring(this.name.lastIndexOf('/') + 1);
		return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
	}

	/** UTF-8 without byte order mark, without control characters other than tab. */
	String text() {
		String text = decode();
		text = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (text.isBlank()) {
			throw place().refuse("berkas kosong", "the file is empty");
		}
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				line++;
			}
			else if (Character.isISOControl(c) && c != '\t' && c != '\r') {
				throw place().line(line).refuse("berisi karakter kendali", "holds a control character");
			}
		}
		return text;
	}

	private String decode() {
		ByteBuffer in = ByteBuffer.wrap(this.bytes);
		CharBuffer out = CharBuffer.allocate(this.bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		if (result.isError()) {
			int line = 1 + (int) out.flip().chars().filter((c) -> c == '\n').count();
			throw place().line(line)
				.refuse("bukan teks UTF-8; simpan ulang sebagai UTF-8", "is not UTF-8 text; save it again as UTF-8");
		}
		return out.flip().toString();
	}

}
