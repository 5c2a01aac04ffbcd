package id.selaras.store;

import java.nio.file.Path;

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

	public static StoreSettings embedded(Path data) {
		return new StoreSettings(data, null, null, null);
	}

	/** Without the password, and without the address, which may hold one too. */
	@Override
	public String toString() {
		return "StoreSettings[data=" + this.data + ", " + (this.jdbcUrl == null ? "embedded" : "PostgreSQL") + "]";
	}

}
