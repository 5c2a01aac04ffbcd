package id.selaras.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.selaras.receive.Sighting;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Which file was seen where, and the originals that are known by that. */
public final class Sightings {

	private static final String ORIGINALS = "select sha256, byte_count from original where regency = ?";

	private static final String INSERT_ORIGINAL = "insert into original (regency, sha256, byte_count) values (?, ?, ?)";

	private static final String ALL = """
			select s.path, s.original, o.byte_count, s.arrived
			from sighting s join original o on o.regency = s.regency and o.sha256 = s.original
			where s.regency = ?""";

	private static final String INSERT = """
			insert into sighting (original, arrived, path, regency, path_sha256) values (?, ?, ?, ?, ?)""";

	private static final String UPDATE = """
			update sighting set original = ?, arrived = ?, path = ? where regency = ? and path_sha256 = ?""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Sightings(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** What lies, or lay last, at each path. */
	public SortedMap<String, Sighting> all(String regency) {
		SortedMap<String, Sighting> sightings = new TreeMap<>();
		this.jdbc.query(ALL, (row) -> {
			Sighting sighting = new Sighting(regency, row.getString("path"), row.getString("original"),
					row.getLong("byte_count"), Columns.date(row, "arrived"));
			sightings.put(sighting.path(), sighting);
		}, regency);
		return sightings;
	}

	/**
	 * Makes the rows again from receipts.
	 * @param receipts in their order: the last at a path is what lies there
	 */
	public void replay(String regency, List<Sighting> receipts) {
		this.transactions.executeWithoutResult((status) -> {
			saveOriginals(regency, receipts);
			save(regency, receipts);
		});
	}

	/** The size of each original that this regency ever sent. */
	public SortedMap<String, Long> originals(String regency) {
		SortedMap<String, Long> originals = new TreeMap<>();
		this.jdbc.query(ORIGINALS, (row) -> {
			originals.put(row.getString("sha256"), row.getLong("byte_count"));
		}, regency);
		return originals;
	}

	/** Remembers what was seen; a path seen before now stands for its new bytes. */
	public void save(String regency, Collection<Sighting> seen) {
		SortedMap<String, Sighting> byPath = new TreeMap<>();
		for (Sighting sighting : seen) {
			Regencies.requireSame(regency, sighting.regency());
			Sighting storable = new Sighting(regency, Columns.text(sighting.path()), sighting.original(),
					sighting.size(), sighting.arrived());
			byPath.put(storable.path(), storable);
		}
		this.transactions.executeWithoutResult((status) -> {
			saveOriginals(regency, byPath.values());
			saveChanged(regency, byPath);
		});
	}

	private void saveOriginals(String regency, Collection<Sighting> seen) {
		Map<String, Long> known = originals(regency);
		SortedMap<String, Long> unknown = new TreeMap<>();
		for (Sighting sighting : seen) {
			if (!known.containsKey(sighting.original())) {
				unknown.put(sighting.original(), sighting.size());
			}
		}
		this.jdbc.batchUpdate(INSERT_ORIGINAL, unknown.entrySet(), Columns.BATCH, (statement, original) -> {
			statement.setString(1, regency);
			statement.setString(2, original.getKey());
			statement.setLong(3, original.getValue());
		});
	}

	private void saveChanged(String regency, SortedMap<String, Sighting> seen) {
		Map<String, Sighting> known = all(regency);
		List<Sighting> unknown = new ArrayList<>();
		List<Sighting> changed = new ArrayList<>();
		seen.forEach((path, sighting) -> {
			Sighting before = known.get(path);
			if (before == null) {
				unknown.add(sighting);
			}
			else if (!before.equals(sighting)) {
				changed.add(sighting);
			}
		});
		this.jdbc.batchUpdate(INSERT, unknown, Columns.BATCH, Sightings::fill);
		this.jdbc.batchUpdate(UPDATE, changed, Columns.BATCH, Sightings::fill);
	}

	private static void fill(PreparedStatement statement, Sighting sighting) throws SQLException {
		statement.setString(1, sighting.original());
		statement.setObject(2, sighting.arrived());
		statement.setString(3, sighting.path());
		statement.setString(4, sighting.regency());
		statement.setString(5, Columns.key(sighting.path()));
	}

}
