package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.selaras.normalise.Decision;
import id.selaras.normalise.Decisions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people answered. The journal is written first; the rows can be made again from it.
 */
public final class DecisionBook {

	private static final String ALL = "select * from decision where regency = ? order by sequence";

	private static final String REGENCIES = "select distinct regency from decision order by regency";

	private static final String DELETE = "delete from decision where regency = ?";

	private static final String REVOKE = """
			update decision set revoked_by = ?, revoked_on = ?
			where regency = ? and identifier = ? and revoked_by is null""";

	private static final String INSERT = """
			insert into decision (regency, sequence, identifier, kind, agency, wording, original, place, choice,
				decided_by, decided_on, revoked_by, revoked_on)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final Journal journal;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public DecisionBook(Journal journal, JdbcTemplate jdbc, TransactionOperations transactions) {
		this.journal = journal;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/**
	 * All that were ever made, also revoked ones, in the order in which they were made.
	 */
	public List<StoredDecision> all(String regency) {
		return this.jdbc.query(ALL, DecisionBook::read, regency);
	}

	/** Codes of the regencies in which anyone ever decided. */
	public List<String> regencies() {
		return this.jdbc.queryForList(REGENCIES, String.class);
	}

	public Decisions standing(String regency) {
		return new Decisions(
				all(regency).stream().filter(StoredDecision::stands).map(StoredDecision::decision).toList());
	}

	/** They are on the disk when this returns. */
	public void decide(String regency, List<Decision> decisions) {
		List<JournalLine> lines = this.journal.append(regency, decisions.stream().map(DecisionEntries::of).toList());
		insert(regency, DecisionEntries.replay(lines));
	}

	/**
	 * Takes a decision back; what it answered is open again from the next night on.
	 * @return whether such a decision stood
	 */
	public boolean revoke(String regency, String identifier, String by, LocalDate day) {
		boolean stood = all(regency).stream()
			.anyMatch((it) -> it.stands() && it.decision().identifier().equals(identifier));
		if (stood) {
			this.journal.append(regency, List.of(DecisionEntries.revocation(identifier, by, day)));
			this.jdbc.update(REVOKE, Columns.text(by), day, regency, identifier);
		}
		return stood;
	}

	/** Makes the rows again from the journal. */
	public void replay(String regency) {
		List<StoredDecision> decisions = DecisionEntries.replay(this.journal.lines(regency).lines());
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.update(DELETE, regency);
			insert(regency, decisions);
		});
	}

	/** Whether the rows are what the journal comes to. */
	public boolean isAsJournalled(String regency) {
		return all(regency).equals(DecisionEntries.replay(this.journal.lines(regency).lines()));
	}

	private void insert(String regency, List<StoredDecision> decisions) {
		this.jdbc.batchUpdate(INSERT, new ArrayList<>(decisions), Columns.BATCH, (statement, stored) -> {
			Decision decision = stored.decision();
			statement.setString(1, regency);
			statement.setLong(2, stored.sequence());
			statement.setString(3, decision.identifier());
			statement.setString(4, decision.kind());
			statement.setString(5, decision.agency());
			statement.setString(6, Columns.text(decision.wording()));
			statement.setString(7, decision.original());
			statement.setString(8, Columns.text(decision.place()));
			statement.setString(9, Columns.text(decision.choice()));
			statement.setString(10, Columns.text(decision.by()));
			statement.setObject(11, decision.day());
			statement.setString(12, Columns.textOrNull(stored.revokedBy()));
			statement.setObject(13, stored.revokedOn());
		});
	}

	private static StoredDecision read(ResultSet row, int number) throws SQLException {
		Decision decision = new Decision(row.getString("identifier"), row.getString("kind"), row.getString("agency"),
				row.getString("wording"), row.getString("original"), row.getString("place"), row.getString("choice"),
				row.getString("decided_by"), row.getObject("decided_on", LocalDate.class));
		return new StoredDecision(row.getLong("sequence"), decision, row.getString("revoked_by"),
				Columns.date(row, "revoked_on"));
	}

}
