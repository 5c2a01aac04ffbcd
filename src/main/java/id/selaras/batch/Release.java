package id.selaras.batch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

import id.selaras.finding.Fingerprint;

/**
 * Which program this is: a new release makes every result again. The jar is built
 * reproducibly, so the same sources give the same fingerprint.
 */
final class Release {

	private static final String FINGERPRINT = compute();

	private Release() {
	}

	static String fingerprint() {
		return FINGERPRINT;
	}

	private static String compute() {
		CodeSource source = Release.class.getProtectionDomain().getCodeSource();
		try {
			Path path = (source == null) ? null : Path.of(source.getLocation().toURI());
			return (path != null && Files.isRegularFile(path)) ? Fingerprint.of(Files.readAllBytes(path))
					: "unpacked classes";
		}
		catch (IOException | URISyntaxException ex) {
			return "unknown";
		}
	}

}
