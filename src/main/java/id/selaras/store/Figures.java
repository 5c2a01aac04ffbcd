package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import id.selaras.assess.Figure;
import id.selaras.finding.Location;
import id.selaras.home.Json;
import id.selaras.plan.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** All figures ever printed: a code on an old print can always be explained. */
public final class Figures {

	private static final String CODE = "select * from figure where regency = ? and code = ?";

	private static final String OF_KEY = "select * from figure where regency = ? and key_sha256 = ? order by code";

	private static final String CURRENT = """
			select * from figure where regency = ? and for_period = ? and superseded_by is null and not withdrawn
			order by code""";

	private static final String STANDING = """
			select * from figure where regency = ? and superseded_by is null and not withdrawn order by code""";

	private static final String KNOWN = "select code, key_sha256, superseded_by, withdrawn from figure where regency = ?";

	private static final String PERIODS = """
			select code, for_period from figure where regency = ? and superseded_by is null and not withdrawn""";

	private static final String INSERT = """
			insert into figure (regency, code, key_sha256, figure_key, for_period, printed, worked, sources, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String REVIVE = """
			update figure set superseded_by = null, withdrawn = false where regency = ? and code = ?""";

	private static final String WITHDRAW = "update figure set withdrawn = true where regency = ? and code = ?";

	private static final String SUPERSEDE = """
			update figure set superseded_by = ?
			where regency = ? and key_sha256 = ? and code <> ? and (superseded_by is null or superseded_by <> ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	/** What was stored before: codes and whether they stand, and keys. */
	private record Known(Map<String, Boolean> stands, Set<String> keys) {
	}

	public Figures(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	public Optional<StoredFigure> find(String regency, String code) {
		return this.jdbc.query(CODE, Figures::read, regency, code).stream().findFirst();
	}

	/** The figure of a key now and all that stood there before. */
	public List<StoredFigure> ofKey(String regency, String key) {
		return this.jdbc.query(OF_KEY, Figures::read, regency, Columns.key(key));
	}

	/** What stands now, in all periods; ordered by code. */
	public List<Figure> standing(String regency) {
		return this.jdbc.query(STANDING, Figures::read, regency).stream().map(StoredFigure::figure).toList();
	}

	/** Ordered by code. */
	public List<StoredFigure> current(String regency, Period period) {
		return this.jdbc.query(CURRENT, Figures::read, regency, period.toString());
	}

	/**
	 * These stand for their keys now. Codes not seen before are added; what stood for
	 * such a key before is marked as superseded. One that comes back, because a revision
	 * was withdrawn, stands again.
	 */
	public void save(String regency, @Nullable Period period, Collection<Figure> figures) {
		Map<String, Figure> byCode = byCode(figures);
		this.transactions.executeWithoutResult((status) -> {
			Known known = known(regency);
			List<Figure> unknown = new ArrayList<>();
			List<Figure> revived = new ArrayList<>();
			for (Figure figure : byCode.values()) {
				Boolean stands = known.stands().get(figure.code());
				if (stands == null) {
					unknown.add(figure);
				}
				else if (!stands) {
					revived.add(figure);
				}
			}
			insert(regency, period, unknown);
			this.jdbc.batchUpdate(REVIVE, revived, Columns.BATCH, (statement, figure) -> {
				statement.setString(1, regency);
				statement.setString(2, figure.code());
			});
			revived.addAll(unknown);
			supersede(regency,
					revived.stream().filter((figure) -> known.keys().contains(Columns.key(figure.key()))).toList());
		});
	}

	/**
	 * What stood in a period and is printed no longer, nor anything for its key, is
	 * withdrawn.
	 * @param concerns which periods it is about
	 * @param printed codes of all that is printed in them
	 */
	public void withdraw(String regency, Predicate<@Nullable Period> concerns, Set<String> printed) {
		List<String> gone = new ArrayList<>();
		this.jdbc.query(PERIODS, (row) -> {
			if (!printed.contains(row.getString("code")) && concerns.test(Columns.period(row))) {
				gone.add(row.getString("code"));
			}
		}, regency);
		this.transactions.executeWithoutResult(
				(status) -> this.jdbc.batchUpdate(WITHDRAW, gone, Columns.BATCH, (statement, code) -> {
					statement.setString(1, regency);
					statement.setString(2, code);
				}));
	}

	/**
	 * Whether they can be saved.
	 * @throws IllegalArgumentException if two figures of one key differ
	 */
	public static void demandOneOfEachKey(Collection<Figure> figures) {
		byCode(figures);
	}

	private static Map<String, Figure> byCode(Collection<Figure> figures) {
		Map<String, Figure> byCode = new LinkedHashMap<>();
		Map<String, String> codes = new HashMap<>();
		for (Figure figure : figures) {
			byCode.putIfAbsent(figure.code(), figure);
			String other = codes.putIfAbsent(figure.key(), figure.code());
			if (other != null && !other.equals(figure.code())) {
				throw new IllegalArgumentException(
						"Two figures for " + figure.key() + ": " + other + " and " + figure.code());
			}
		}
		return byCode;
	}

	private Known known(String regency) {
		Known known = new Known(new HashMap<>(), new HashSet<>());
		this.jdbc.query(KNOWN, (row) -> {
			known.stands()
				.put(row.getString("code"), row.getString("superseded_by") == null && !row.getBoolean("withdrawn"));
			known.keys().add(row.getString("key_sha256"));
		}, regency);
		return known;
	}

	private void insert(String regency, @Nullable Period period, List<Figure> figures) {
		this.jdbc.batchUpdate(INSERT, figures, Columns.BATCH, (statement, figure) -> {
			statement.setString(1, regency);
			statement.setString(2, figure.code());
			statement.setString(3, Columns.key(figure.key()));
			statement.setString(4, Columns.text(figure.key()));
			statement.setString(5, Columns.period(period));
			statement.setString(6, Columns.text(figure.value()));
			statement.setString(7, Columns.text(figure.worked()));
			statement.setString(8, Columns.text(Json.text(figure.sources())));
			statement.setString(9, Columns.text(figure.version()));
		});
	}

	private void supersede(String regency, List<Figure> figures) {
		this.jdbc.batchUpdate(SUPERSEDE, figures, Columns.BATCH, (statement, figure) -> {
			statement.setString(1, figure.code());
			statement.setString(2, regency);
			statement.setString(3, Columns.key(figure.key()));
			statement.setString(4, figure.code());
			statement.setString(5, figure.code());
		});
	}

	private static StoredFigure read(ResultSet row, int number) throws SQLException {
		Figure figure = new Figure(row.getString("code"), row.getString("figure_key"), row.getString("printed"),
				row.getString("worked"), List.of(Json.read(row.getString("sources"), Location[].class)),
				row.getString("version"));
		return new StoredFigure(figure, Columns.period(row), row.getString("superseded_by"),
				row.getBoolean("withdrawn"));
	}

}
