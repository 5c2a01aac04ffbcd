package id.selaras.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code database.yaml} in a data folder: the PostgreSQL database that holds its tables.
 * Without it they lie in the folder itself.
 *
 * @param user empty where the address names one, or the system's counts
 * @param passwordFrom name of the environment variable that holds the password; empty
 * where none is wanted
 */
public record DatabaseSettings(String url, String user, String passwordFrom) {

	private static final String FILE = "database.yaml";

	private static final Pattern URL = Pattern.compile("jdbc:postgresql:\\S+");

	private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	/** As the data folder says. */
	public static Optional<DatabaseSettings> of(Path data) {
		Path file = data.resolve(FILE);
		return Files.exists(file) ? Optional.of(read(SourceFile.read(file, FILE))) : Optional.empty();
	}

	static DatabaseSettings read(SourceFile source) {
		YamlMap map = YamlFile.read(source, "url", "user", "password-from");
		String passwordFrom = map.find("password-from")
			.map((value) -> value.written()
				.matching(VARIABLE, "nama variabel lingkungan, bukan kata sandinya",
						"the name of an environment variable, not the password"))
			.orElse("");
		return new DatabaseSettings(
				map.written("url")
					.matching(URL, "alamat seperti jdbc:postgresql://localhost/selaras",
							"an address such as jdbc:postgresql://localhost/selaras"),
				map.textOrEmpty("user"), passwordFrom);
	}

}
