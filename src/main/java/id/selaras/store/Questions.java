package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.normalise.Question;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Questions as they stand, by what they were made from. An answered one stays until its
 * scope is made again with the answer.
 */
public final class Questions {

	private static final String ALL = "select * from question where regency = ? order by ordinal";

	private static final String OF_SCOPE = "select * from question where regency = ? and scope = ? order by ordinal";

	private static final String IDENTIFIED = """
			select * from question where regency = ? and identifier = ? order by ordinal""";

	private static final String MARK = "update question set answered = ? where regency = ? and identifier = ?";

	private static final String DELETE = "delete from question where regency = ? and scope = ?";

	private static final String INSERT = """
			insert into question (regency, scope, ordinal, identifier, answered, kind, original, file_path, sheet,
				cell, subject, text_indonesian, text_english, alternatives)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Questions(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Ordered by scope, then as they were given. */
	public List<StoredQuestion> all(String regency) {
		return sorted(this.jdbc.query(ALL, Questions::read, regency));
	}

	public List<StoredQuestion> of(String regency, Scope scope) {
		return this.jdbc.query(OF_SCOPE, Questions::read, regency, scope.name());
	}

	/** Nearly always one. */
	public List<StoredQuestion> identified(String regency, String identifier) {
		return sorted(this.jdbc.query(IDENTIFIED, Questions::read, regency, identifier));
	}

	/** Marks as answered, or as open again after the answer was revoked. */
	public void mark(String regency, String identifier, boolean answered) {
		this.jdbc.update(MARK, answered, regency, identifier);
	}

	/**
	 * From now on these are the questions of the scope; one that was answered and is
	 * among them still is.
	 */
	public void replace(String regency, Scope scope, List<Question> questions) {
		this.transactions.executeWithoutResult((status) -> {
			Set<String> answered = new HashSet<>();
			for (StoredQuestion before : of(regency, scope)) {
				if (before.answered()) {
					answered.add(before.identifier());
				}
			}
			this.jdbc.update(DELETE, regency, scope.name());
			insert(regency, scope, questions, answered);
		});
	}

	private void insert(String regency, Scope scope, List<Question> questions, Set<String> answered) {
		int[] ordinal = { 0 };
		this.jdbc.batchUpdate(INSERT, questions, Columns.BATCH, (statement, question) -> {
			String identifier = question.identifier(regency);
			statement.setString(1, regency);
			statement.setString(2, scope.name());
			statement.setInt(3, ordinal[0]++);
			statement.setString(4, identifier);
			statement.setBoolean(5, answered.contains(identifier));
			statement.setString(6, question.kind());
			statement.setString(7, question.location().original());
			statement.setString(8, Columns.text(question.location().file()));
			statement.setString(9, Columns.textOrNull(question.location().sheet()));
			statement.setString(10, question.location().cell());
			statement.setString(11, Columns.text(question.location().subject()));
			statement.setString(12, Columns.text(question.text().indonesian()));
			statement.setString(13, Columns.text(question.text().english()));
			statement.setString(14, Json.text(question.alternatives().stream().map(Columns::text).toList()));
		});
	}

	/** Here and not by the database: each sorts texts in its own way. */
	private static List<StoredQuestion> sorted(List<StoredQuestion> rows) {
		return rows.stream().sorted(Comparator.comparing((row) -> row.scope().name())).toList();
	}

	private static StoredQuestion read(ResultSet row, int number) throws SQLException {
		Question question = new Question(row.getString("kind"), Columns.location(row),
				new Text(row.getString("text_indonesian"), row.getString("text_english")),
				List.of(Json.read(row.getString("alternatives"), String[].class)));
		return new StoredQuestion(row.getString("identifier"), new Scope(row.getString("scope")),
				row.getBoolean("answered"), question);
	}

}
