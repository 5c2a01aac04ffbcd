package id.selaras.home;

import java.util.List;
import java.util.regex.Pattern;

/** The key {@code mail} of {@code jobs/nightly.yaml}. */
final class MailKeys {

	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]+");

	private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "::1");

	private static final int MOST_PORTS = 65_535;

	private static final int MOST_MEGABYTES = 100;

	private static final long MEGABYTE = 1024 * 1024;

	private MailKeys() {
	}

	static MailSettings read(YamlValue value) {
		YamlMap map = value.map("host", "port", "encryption", "user", "password-from", "from", "attachment-limit");
		String host = map.written("host").matching(HOST, "nama server", "the name of a server");
		MailSettings.Encryption encryption = map.choice("encryption", MailSettings.Encryption.class,
				MailSettings.Encryption.STARTTLS);
		if (encryption == MailSettings.Encryption.NONE && !THIS_MACHINE.contains(host)) {
			throw map.at("encryption")
				.place()
				.refuse("none hanya untuk server di mesin ini", "none is only for a server on this machine");
		}
		int port = map.find("port")
			.map((written) -> written.written().integer(1, MOST_PORTS))
			.orElse(usualPort(encryption));
		long limit = map.find("attachment-limit")
			.map((written) -> written.written().integer(0, MOST_MEGABYTES) * MEGABYTE)
			.orElse(MailSettings.USUAL_LIMIT);
		String user = map.textOrEmpty("user");
		String password = map.find("password-from")
			.map((written) -> written.written()
				.matching(VARIABLE, "nama variabel lingkungan, bukan kata sandinya",
						"the name of an environment variable, not the password"))
			.orElse("");
		if (user.isEmpty() != password.isEmpty()) {
			throw value.place()
				.refuse("user dan password-from harus bersama-sama", "user and password-from go together");
		}
		return new MailSettings(host, port, encryption, user, password, map.written("from").email(), limit);
	}

	private static int usualPort(MailSettings.Encryption encryption) {
		return switch (encryption) {
			case STARTTLS -> 587;
			case TLS -> 465;
			case NONE -> 25;
		};
	}

}
