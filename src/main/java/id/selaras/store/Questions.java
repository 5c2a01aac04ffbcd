package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.normalise.Alternative;
import id.selaras.normalise.Question;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Questions as they stand, by what they were made from. An answered one stays until its
 * scope is made again with the answer; whether it is answered is what the decisions say.
 */
public final class Questions {

	private static final String ALL = "select * from question where regency = ? order by ordinal";

	private static final String REGENCIES = "select distinct regency from question order by regency";

	private static final String OF_SCOPE = "select * from question where regency = ? and scope = ? order by ordinal";

	private static final String IDENTIFIED = """
			select * from question where regency = ? and identifier = ? order by ordinal""";

	private static final String DELETE = "delete from question where regency = ? and scope = ?";

	private static final String INSERT = """
			insert into question (regency, scope, ordinal, identifier, kind, original, file_path, sheet, cell,
				subject, text_indonesian, text_english, alternatives, wording, agency)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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

	/** Codes of the regencies that have questions. */
	public List<String> regencies() {
		return this.jdbc.queryForList(REGENCIES, String.class);
	}

	/** Nearly always one. */
	public List<StoredQuestion> identified(String regency, String identifier) {
		return sorted(this.jdbc.query(IDENTIFIED, Questions::read, regency, identifier));
	}

	/** From now on these are the questions of the scope. */
	public void replace(String regency, Scope scope, List<Question> questions) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.update(DELETE, regency, scope.name());
			insert(regency, scope, questions);
		});
	}

	private void insert(String regency, Scope scope, List<Question> questions) {
		int[] ordinal = { 0 };
		this.jdbc.batchUpdate(INSERT, questions, Columns.BATCH, (statement, question) -> {
			String identifier = question.identifier(regency);
			statement.setString(1, regency);
			statement.setString(2, scope.name());
			statement.setInt(3, ordinal[0]++);
			statement.setString(4, identifier);
			statement.setString(5, question.kind());
			statement.setString(6, question.location().original());
			statement.setString(7, Columns.text(question.location().file()));
			statement.setString(8, Columns.textOrNull(question.location().sheet()));
			statement.setString(9, question.location().cell());
			statement.setString(10, Columns.text(question.location().subject()));
			statement.setString(11, Columns.text(question.text().indonesian()));
			statement.setString(12, Columns.text(question.text().english()));
			statement.setString(13, Columns.text(Json.text(question.alternatives())));
			statement.setString(14, Columns.text(question.wording()));
			statement.setString(15, question.agency());
		});
	}

	/** Here and not by the database: each sorts texts in its own way. */
	private static List<StoredQuestion> sorted(List<StoredQuestion> rows) {
		return rows.stream().sorted(Comparator.comparing((row) -> row.scope().name())).toList();
	}

	private static StoredQuestion read(ResultSet row, int number) throws SQLException {
		Question question = new Question(row.getString("kind"), Columns.location(row),
				new Text(row.getString("text_indonesian"), row.getString("text_english")),
				List.of(Json.read(row.getString("alternatives"), Alternative[].class)), row.getString("wording"),
				row.getString("agency"));
		return new StoredQuestion(row.getString("identifier"), new Scope(row.getString("scope")), question);
	}

}
