package id.selaras.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compressed documents by kind and key, such as {@code form} for what a submission
 * yields; each with the fingerprint of what it was made from.
 */
public final class Documents {

	private static final String FINGERPRINT = """
			select fingerprint from document where regency = ? and kind = ? and key_sha256 = ?""";

	private static final String FINGERPRINTS = """
			select document_key, fingerprint from document where regency = ? and kind = ?""";

	private static final String ONE = """
			select d.document_key, d.fingerprint, c.deflated from document d
			join document_content c on c.regency = d.regency and c.kind = d.kind and c.key_sha256 = d.key_sha256
			where d.regency = ? and d.kind = ? and d.key_sha256 = ?""";

	private static final String DELETE = "delete from document where regency = ? and kind = ? and key_sha256 = ?";

	private static final String INSERT = """
			insert into document (regency, kind, key_sha256, document_key, fingerprint) values (?, ?, ?, ?, ?)""";

	private static final String INSERT_CONTENT = """
			insert into document_content (regency, kind, key_sha256, deflated) values (?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final TransactionOperations transactions;

	public Documents(JdbcTemplate jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Of one document; its content is not read. */
	public Optional<String> fingerprint(String regency, String kind, String key) {
		return this.jdbc.queryForList(FINGERPRINT, String.class, regency, kind, Columns.key(key)).stream().findFirst();
	}

	/** Of all documents of a kind by key, in one query; no content is read. */
	public SortedMap<String, String> fingerprints(String regency, String kind) {
		SortedMap<String, String> fingerprints = new TreeMap<>();
		this.jdbc.query(FINGERPRINTS, (row) -> {
			fingerprints.put(row.getString("document_key"), row.getString("fingerprint"));
		}, regency, kind);
		return fingerprints;
	}

	public Optional<Document> get(String regency, String kind, String key) {
		return this.jdbc.query(ONE, Documents::read, regency, kind, Columns.key(key)).stream().findFirst();
	}

	public void put(String regency, String kind, String key, String fingerprint, byte[] content) {
		putAll(regency, kind, List.of(Document.of(key, fingerprint, content)));
	}

	/** Puts several of a kind, each in the place of one of the same key. */
	public void putAll(String regency, String kind, List<Document> documents) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.batchUpdate(DELETE, documents, Columns.BATCH, (statement, document) -> {
				statement.setString(1, regency);
				statement.setString(2, kind);
				statement.setString(3, Columns.key(document.key()));
			});
			this.jdbc.batchUpdate(INSERT, documents, Columns.BATCH, (statement, document) -> {
				statement.setString(1, regency);
				statement.setString(2, kind);
				statement.setString(3, Columns.key(document.key()));
				statement.setString(4, Columns.text(document.key()));
				statement.setString(5, document.fingerprint());
			});
			this.jdbc.batchUpdate(INSERT_CONTENT, documents, Columns.BATCH, (statement, document) -> {
				statement.setString(1, regency);
				statement.setString(2, kind);
				statement.setString(3, Columns.key(document.key()));
				statement.setBytes(4, document.deflated());
			});
		});
	}

	public void remove(String regency, String kind, String key) {
		this.jdbc.update(DELETE, regency, kind, Columns.key(key));
	}

	private static Document read(ResultSet row, int number) throws SQLException {
		return new Document(row.getString("document_key"), row.getString("fingerprint"), row.getBytes("deflated"));
	}

}
