package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Submission;
import id.selaras.receive.SubmissionState;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** What each file says for which agency, form and period, and what became of it. */
public final class Submissions {

	private static final String ALL = "select * from submission where regency = ? order by original, ordinal";

	private static final String OF_ORIGINAL = """
			select * from submission where regency = ? and original = ? order by ordinal""";

	private static final String DELETE = "delete from submission where regency = ? and original = ?";

	private static final String INSERT = """
			insert into submission (regency, original, ordinal, path, agency, form, for_period, state, revision,
				arrived, modified, rows_read)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Submissions(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Ordered by original, then as they were given. */
	public List<Submission> all(String regency) {
		return this.jdbc.query(ALL, Submissions::read, regency);
	}

	public List<Submission> of(String regency, String original) {
		return this.jdbc.query(OF_ORIGINAL, Submissions::read, regency, original);
	}

	/** From now on these are the submissions of the original. */
	public void replace(String regency, String original, List<Submission> submissions) {
		for (Submission submission : submissions) {
			Regencies.requireSame(regency, submission.regency());
			if (!original.equals(submission.original())) {
				throw new IllegalArgumentException("A submission of another original: " + submission.original());
			}
		}
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.update(DELETE, regency, original);
			insert(submissions);
		});
	}

	/**
	 * From now on these are all submissions of the regency, such as after a new one has
	 * superseded others. Writes only the originals for which something differs.
	 */
	public void replaceAll(String regency, List<Submission> submissions) {
		this.transactions.executeWithoutResult((status) -> {
			SortedMap<String, List<Submission>> before = byOriginal(regency, all(regency));
			SortedMap<String, List<Submission>> after = byOriginal(regency, submissions);
			before.keySet().forEach((original) -> after.putIfAbsent(original, List.of()));
			after.forEach((original, those) -> {
				if (!those.equals(before.getOrDefault(original, List.of()))) {
					replace(regency, original, those);
				}
			});
		});
	}

	private static SortedMap<String, List<Submission>> byOriginal(String regency, List<Submission> submissions) {
		SortedMap<String, List<Submission>> byOriginal = new TreeMap<>();
		for (Submission submission : submissions) {
			Regencies.requireSame(regency, submission.regency());
			byOriginal.computeIfAbsent(submission.original(), (original) -> new ArrayList<>()).add(submission);
		}
		return byOriginal;
	}

	private void insert(List<Submission> submissions) {
		int[] ordinal = { 0 };
		this.jdbc.batchUpdate(INSERT, submissions, Columns.BATCH, (statement, submission) -> {
			statement.setString(1, submission.regency());
			statement.setString(2, submission.original());
			statement.setInt(3, ordinal[0]++);
			statement.setString(4, Columns.text(submission.path()));
			statement.setString(5, submission.agency());
			statement.setString(6, submission.form());
			statement.setString(7, Columns.period(submission.period()));
			statement.setString(8, submission.state().name());
			statement.setInt(9, submission.revision());
			statement.setObject(10, submission.arrived());
			statement.setObject(11, submission.modified());
			statement.setInt(12, submission.rows());
		});
	}

	private static Submission read(ResultSet row, int number) throws SQLException {
		LocalDate arrived = Columns.date(row, "arrived");
		return new Submission(row.getString("regency"), row.getString("original"), row.getString("path"),
				row.getString("agency"), row.getString("form"), Columns.period(row),
				SubmissionState.valueOf(row.getString("state")), row.getInt("revision"), arrived,
				Columns.date(row, "modified"), row.getInt("rows_read"));
	}

}
