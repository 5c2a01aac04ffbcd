package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import id.selaras.plan.Period;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** What is done; written in the transaction of the result itself. */
public final class Results {

	private static final String ALL = "select * from made_result where regency = ? and for_period = ?";

	private static final String ONE = """
			select * from made_result where regency = ? and for_period = ? and kind = ? and key_sha256 = ?""";

	private static final String OUTPUT = "select output_sha256 from made_result where output_sha256 = ? limit 1";

	private static final String DELETE = """
			delete from made_result where regency = ? and for_period = ? and kind = ? and key_sha256 = ?""";

	private static final String INSERT = """
			insert into made_result (regency, for_period, kind, key_sha256, result_key, fingerprint, output_sha256)
			values (?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Results(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Ordered by kind and key. */
	public List<Result> all(String regency, Period period) {
		return this.jdbc.query(ALL, Results::read, regency, period.toString())
			.stream()
			.sorted(Comparator.comparing(Result::kind).thenComparing(Result::key))
			.toList();
	}

	public Optional<Result> find(String regency, Period period, String kind, String key) {
		return this.jdbc.query(ONE, Results::read, regency, period.toString(), kind, Columns.key(key))
			.stream()
			.findFirst();
	}

	/** Whether any result has this SHA-256. */
	public boolean knowsOutput(String sha256) {
		return !this.jdbc.queryForList(OUTPUT, String.class, sha256).isEmpty();
	}

	/** Stands in the place of one of the same period, kind and key. */
	public void put(String regency, Result result) {
		this.transactions.executeWithoutResult((status) -> {
			remove(regency, result.period(), result.kind(), result.key());
			this.jdbc.update(INSERT, regency, result.period().toString(), result.kind(), Columns.key(result.key()),
					Columns.text(result.key()), result.fingerprint(), result.output());
		});
	}

	public void remove(String regency, Period period, String kind, String key) {
		this.jdbc.update(DELETE, regency, period.toString(), kind, Columns.key(key));
	}

	private static Result read(ResultSet row, int number) throws SQLException {
		Period period = Period.parse(row.getString("for_period")).orElseThrow();
		return new Result(period, row.getString("kind"), row.getString("result_key"), row.getString("fingerprint"),
				row.getString("output_sha256"));
	}

}
