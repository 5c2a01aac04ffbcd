package id.selaras.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate of a server on this machine that nobody but the tests trusts. */
final class Certificate {

	private static final String PASSWORD = "changeit";

	private final KeyStore keys;

	Certificate(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
		Path file = folder.resolve("keys.p12");
		String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		Process process = new ProcessBuilder(List.of(keytool, "-genkeypair", "-alias", "smtp", "-keyalg", "EC",
				"-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-keystore", file.toString(),
				"-storepass", PASSWORD, "-storetype", "PKCS12", "-validity", "3650"))
			.inheritIO()
			.start();
		assertThat(process.waitFor()).isZero();
		this.keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			this.keys.load(in, PASSWORD.toCharArray());
		}
	}

	SSLContext server() throws GeneralSecurityException {
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(this.keys, PASSWORD.toCharArray());
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	SSLSocketFactory trusted() throws GeneralSecurityException {
		TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		managers.init(this.keys);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, managers.getTrustManagers(), null);
		return context.getSocketFactory();
	}

}
