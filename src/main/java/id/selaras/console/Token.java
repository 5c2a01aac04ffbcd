package id.selaras.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** What one must know to use the pages; kept in the data folder for its owner's eyes. */
public final class Token {

	private static final int BYTES = 24;

	private final String text;

	private Token(String text) {
		this.text = text;
	}

	/** The one of a data folder, made when there is none. */
	public static Token of(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				byte[] random = new byte[BYTES];
				new SecureRandom().nextBytes(random);
				Files.createFile(file, ownersOnly());
				Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
			}
			String text = Files.readString(file).strip();
			if (text.length() < BYTES) {
				throw new IllegalArgumentException(file + ": kunci terlalu pendek; hapus berkas ini, lalu ulangi");
			}
			return new Token(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes the same time however much of it is right. */
	boolean is(@Nullable String given) {
		return given != null && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
				this.text.getBytes(StandardCharsets.UTF_8));
	}

	private static FileAttribute<?>[] ownersOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
