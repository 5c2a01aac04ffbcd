package id.selaras.store;

import java.sql.SQLException;
import java.util.Optional;

import id.selaras.finding.Explained;
import id.selaras.finding.Text;

/**
 * The PostgreSQL database that {@code database.yaml} names answers, and does not take us:
 * no night mends that, a person does.
 */
public final class DatabaseRefused extends RuntimeException implements Explained {

	private static final Text AGAIN = new Text(", lalu jalankan lagi. Tidak ada yang hilang.",
			" and run again. Nothing is lost.");

	private final transient Text text;

	private DatabaseRefused(Text why, Throwable cause) {
		super(why.english(), cause);
		this.text = new Text("database.yaml: " + why.indonesian() + AGAIN.indonesian(),
				"database.yaml: " + why.english() + AGAIN.english());
	}

	/** A database in which not every letter can be kept. */
	static DatabaseRefused encodedAs(String encoding) {
		return new DatabaseRefused(
				new Text(
						"basis data PostgreSQL itu berpengodean " + encoding
								+ "; buat yang baru dengan ENCODING 'UTF8' TEMPLATE template0, tulis alamatnya di url",
						"that PostgreSQL database has the encoding " + encoding
								+ "; create one with ENCODING 'UTF8' TEMPLATE template0, write its address as url"),
				new IllegalStateException(encoding));
	}

	/** Where one of the causes is such an answer. */
	static Optional<DatabaseRefused> behind(Throwable thrown) {
		for (Throwable next = thrown; next != null; next = next.getCause()) {
			if (next instanceof SQLException answer && answer.getSQLState() != null) {
				Optional<DatabaseRefused> refused = why(answer.getSQLState())
					.map((why) -> new DatabaseRefused(why, thrown));
				if (refused.isPresent()) {
					return refused;
				}
			}
		}
		return Optional.empty();
	}

	/** By the states of PostgreSQL and its driver; the embedded database has others. */
	private static Optional<Text> why(String state) {
		// the driver says 08004 where the server asks for what it was not given
		if (state.startsWith("28") || state.equals("08004")) {
			return Optional.of(new Text(
					"PostgreSQL menolak pengguna atau kata sandinya (" + state
							+ "); perbaiki user, password-from, atau variabel lingkungan yang disebutnya",
					"PostgreSQL refuses the user or the password (" + state
							+ "); mend user, password-from or the environment variable that it names"));
		}
		if (state.startsWith("3D")) {
			return Optional.of(new Text(
					"basis data yang disebut url tidak ada di PostgreSQL; perbaiki url atau buat basis datanya",
					"there is no such database in PostgreSQL as url names; mend url or create it"));
		}
		if (state.equals("42501") || state.equals("25006")) {
			return Optional.of(new Text(
					"pengguna PostgreSQL itu tidak berhak membuat atau menulis tabel (" + state
							+ "); jadikan dia pemilik basis datanya, atau perbaiki user",
					"that PostgreSQL user may not create or write tables (" + state
							+ "); make it the owner of the database, or mend user"));
		}
		return Optional.empty();
	}

	@Override
	public Text text() {
		return this.text;
	}

}
