package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import id.selaras.finding.Finding;
import id.selaras.finding.Severity;
import id.selaras.finding.Text;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Findings as they stand, by what they were made from. */
public final class Findings {

	private static final String ALL = "select * from finding where regency = ? order by ordinal";

	private static final String OF_SCOPE = "select * from finding where regency = ? and scope = ? order by ordinal";

	private static final String OF_PERIOD = """
			select * from finding where regency = ? and for_period = ? order by ordinal""";

	private static final String IDENTIFIED = """
			select * from finding where regency = ? and identifier = ? order by ordinal""";

	private static final String DELETE = "delete from finding where regency = ? and scope = ?";

	private static final String INSERT = """
			insert into finding (regency, scope, ordinal, identifier, for_period, code, severity, original, file_path,
				sheet, cell, subject, facts, text_indonesian, text_english, advice_indonesian, advice_english,
				explanation)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Findings(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Ordered by scope, then as they were given. */
	public List<StoredFinding> all(String regency) {
		return sorted(this.jdbc.query(ALL, Findings::read, regency));
	}

	public List<StoredFinding> of(String regency, Scope scope) {
		return this.jdbc.query(OF_SCOPE, Findings::read, regency, scope.name());
	}

	public List<StoredFinding> of(String regency, Period period) {
		return sorted(this.jdbc.query(OF_PERIOD, Findings::read, regency, period.toString()));
	}

	/** Nearly always one: the same place may have the same fault in two periods. */
	public List<StoredFinding> identified(String regency, String identifier) {
		return sorted(this.jdbc.query(IDENTIFIED, Findings::read, regency, identifier));
	}

	/** From now on these are the findings of the scope. */
	public void replace(String regency, Scope scope, @Nullable Period period, List<Finding> findings) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.update(DELETE, regency, scope.name());
			insert(regency, scope, period, findings);
		});
	}

	private void insert(String regency, Scope scope, @Nullable Period period, List<Finding> findings) {
		int[] ordinal = { 0 };
		this.jdbc.batchUpdate(INSERT, findings, Columns.BATCH, (statement, finding) -> {
			statement.setString(1, regency);
			statement.setString(2, scope.name());
			statement.setInt(3, ordinal[0]++);
			statement.setString(4, finding.identifier(regency));
			statement.setString(5, Columns.period(period));
			statement.setString(6, finding.code());
			statement.setString(7, finding.severity().name());
			statement.setString(8, finding.location().original());
			statement.setString(9, Columns.text(finding.location().file()));
			statement.setString(10, Columns.textOrNull(finding.location().sheet()));
			statement.setString(11, finding.location().cell());
			statement.setString(12, Columns.text(finding.location().subject()));
			Facts facts = new Facts();
			finding.values().forEach((name, value) -> facts.put(name, Columns.text(value)));
			statement.setString(13, Json.text(facts));
			statement.setString(14, Columns.text(finding.text().indonesian()));
			statement.setString(15, Columns.text(finding.text().english()));
			statement.setString(16, Columns.text(finding.advice().indonesian()));
			statement.setString(17, Columns.text(finding.advice().english()));
			statement.setString(18, Columns.text(finding.explanation()));
		});
	}

	/** Here and not by the database: each sorts texts in its own way. */
	private static List<StoredFinding> sorted(List<StoredFinding> rows) {
		return rows.stream().sorted(Comparator.comparing((row) -> row.scope().name())).toList();
	}

	private static StoredFinding read(ResultSet row, int number) throws SQLException {
		Finding finding = new Finding(row.getString("code"), Severity.valueOf(row.getString("severity")),
				Columns.location(row), Json.read(row.getString("facts"), Facts.class),
				new Text(row.getString("text_indonesian"), row.getString("text_english")),
				new Text(row.getString("advice_indonesian"), row.getString("advice_english")),
				row.getString("explanation"));
		return new StoredFinding(row.getString("identifier"), new Scope(row.getString("scope")), Columns.period(row),
				finding);
	}

	/** Names the type for JSON. */
	private static final class Facts extends LinkedHashMap<String, String> {

	}

}
