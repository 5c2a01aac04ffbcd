package id.selaras.store;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

import id.selaras.finding.Text;

/** A database that went away, or has no room left, is no mistake of ours. */
public final class LostDatabase {

	/** What is said of it. */
	public static final Text TEXT = new Text(
			"hubungan ke basis data terputus; tidak ada yang hilang, malam berikutnya meneruskan",
			"the connection to the database was lost; nothing is lost, the next night goes on");

	private LostDatabase() {
	}

	/**
	 * Whether this is how it shows; the first two characters of a state tell its kind.
	 */
	public static boolean isCauseOf(Throwable root) {
		if (root instanceof SQLException refused) {
			String state = refused.getSQLState();
			// without a state it is the pool that speaks
			return state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
		}
		return root instanceof EOFException || root instanceof SocketException || root instanceof SocketTimeoutException
				|| root instanceof UnknownHostException;
	}

	/** Whether it is the last of the causes. */
	public static boolean isBehind(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return isCauseOf(root);
	}

}
