package id.selaras.store;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import id.selaras.home.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where the store keeps what it knows.
 *
 * @param data the data folder
 * @param jdbcUrl of a PostgreSQL database, or null for the embedded one in the data
 * folder
 */
public record StoreSettings(Path data, @Nullable String jdbcUrl, @Nullable String user, @Nullable String password) {

	public StoreSettings {
		if (jdbcUrl != null && !jdbcUrl.startsWith("jdbc:postgresql:")) {
			throw new IllegalArgumentException("Not the address of a PostgreSQL database: it must begin with"
					+ " jdbc:postgresql: , as in jdbc:postgresql://host/selaras");
		}
	}

	/**
	 * As the data folder says: a PostgreSQL database where {@code database.yaml} in it
	 * names one.
	 * @throws id.selaras.home.HomeException where that file is not as it should be
	 */
	public static StoreSettings of(Path data) {
		return of(data, System::getenv);
	}

	static StoreSettings of(Path data, UnaryOperator<@Nullable String> environment) {
		return DatabaseSettings.of(data).map((database) -> {
			String password = database.passwordFrom().isEmpty() ? "" : environment.apply(database.passwordFrom());
			if (password == null) {
				throw new IllegalArgumentException("database.yaml: variabel lingkungan " + database.passwordFrom()
						+ " kosong (the environment variable is empty)");
			}
			return new StoreSettings(data, database.url(), database.user().isEmpty() ? null : database.user(),
					password);
		}).orElseGet(() -> embedded(data));
	}

	public static StoreSettings embedded(Path data) {
		return new StoreSettings(data, null, null, null);
	}

	/** Without the password, and without the address, which may hold one too. */
	@Override
	public String toString() {
		return "StoreSettings[data=" + this.data + ", " + (this.jdbcUrl == null ? "embedded" : "PostgreSQL") + "]";
	}

}
