package wrong.selaras.assess;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** A stage that fetches for itself, and is not the same twice. */
final class ReadsFiles {

	private ReadsFiles() {
	}

	static byte[] viaPath(String name) throws IOException {
		return Files.readAllBytes(Path.of(name));
	}

	static byte[] viaStream(String name) throws IOException {
		try (InputStream in = new FileInputStream(name)) {
			return in.readAllBytes();
		}
	}

	static String viaDatabase(String url) throws SQLException {
		return DriverManager.getConnection(url).getCatalog();
	}

	static String viaEnvironment() {
		return System.getenv("HOME") + UUID.randomUUID();
	}

}
