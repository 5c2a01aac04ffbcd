package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.selaras.plan.Period;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which periods were released. The journal is written first; the rows can be made again
 * from it.
 */
public final class ReleaseBook {

	private static final String ALL = "select * from released_period where regency = ?";

	private static final String DELETE = "delete from released_period where regency = ?";

	private static final String INSERT = """
			insert into released_period (regency, for_period, sequence, released_by, released_on, figures, reports)
			values (?, ?, ?, ?, ?, ?, ?)""";

	private final Journal journal;

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public ReleaseBook(Journal journal, JdbcTemplate jdbc, TransactionOperations transactions) {
		this.journal = journal;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	public SortedMap<Period, PeriodRelease> all(String regency) {
		SortedMap<Period, PeriodRelease> releases = new TreeMap<>();
		this.jdbc.query(ALL, ReleaseBook::read, regency).forEach((release) -> releases.put(release.period(), release));
		return releases;
	}

	/**
	 * It is on the disk when this returns.
	 * @param release the line that it gets in the journal is not known yet
	 * @return with the number of that line
	 */
	public PeriodRelease release(String regency, PeriodRelease release) {
		List<JournalLine> lines = this.journal.append(regency, List.of(ReleaseEntries.of(release)));
		PeriodRelease written = Objects.requireNonNull(ReleaseEntries.replay(lines).get(release.period()));
		insert(regency, List.of(written));
		return written;
	}

	/** Whether the rows are what the lines of the journal come to. */
	public boolean isAsJournalled(String regency, List<JournalLine> lines) {
		return all(regency).equals(ReleaseEntries.replay(lines));
	}

	/** Makes the rows again from the lines of the journal. */
	public void replay(String regency, List<JournalLine> lines) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.update(DELETE, regency);
			insert(regency, ReleaseEntries.replay(lines).values());
		});
	}

	private void insert(String regency, Collection<PeriodRelease> releases) {
		releases.forEach((release) -> this.jdbc.update(INSERT, regency, release.period().toString(), release.sequence(),
				Columns.text(release.by()), release.day(), release.figures(), written(release.reports())));
	}

	private static PeriodRelease read(ResultSet row, int number) throws SQLException {
		return new PeriodRelease(Period.parse(row.getString("for_period")).orElseThrow(), row.getLong("sequence"),
				row.getString("released_by"), Objects.requireNonNull(Columns.date(row, "released_on")),
				row.getString("figures"), reports(row.getString("reports")));
	}

	/** A line for each file; hashes hold no blanks. */
	private static String written(SortedMap<String, String> reports) {
		return reports.entrySet()
			.stream()
			.map((report) -> report.getKey() + " " + report.getValue())
			.collect(Collectors.joining("\n"));
	}

	private static SortedMap<String, String> reports(String written) {
		SortedMap<String, String> reports = new TreeMap<>();
		written.lines().forEach((line) -> {
			int blank = line.lastIndexOf(' ');
			reports.put(line.substring(0, blank), line.substring(blank + 1));
		});
		return reports;
	}

}
