package id.selaras.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.sql.DataSource;

import id.selaras.batch.OpenStore;
import id.selaras.store.StoreSettings;

/**
 * Compresses and inserts, in batches of a thousand, what the night left in its database,
 * into an empty one.
 */
final class StoringFloor {

	private static final int BATCH = 1000;

	private static final List<String> TABLES = List.of("original", "sighting", "submission", "document",
			"document_content", "finding", "question", "figure", "made_result");

	private Cost cost = Cost.NOTHING;

	private StoringFloor() {
	}

	static Cost of(Path data, Path scratch, LocalDate today) {
		try (OpenStore from = OpenStore.open(StoreSettings.embedded(data), today);
				OpenStore to = OpenStore.open(StoreSettings.embedded(scratch), today);
				Connection source = from.get(DataSource.class).getConnection();
				Connection target = to.get(DataSource.class).getConnection()) {
			target.setAutoCommit(false);
			try (Statement freely = target.createStatement()) {
				// figures name others that come later
				freely.execute("set database referential integrity false");
			}
			StoringFloor floor = new StoringFloor();
			for (String regency : regencies(source)) {
				for (String table : TABLES) {
					floor.copy(table, regency, source, target);
				}
			}
			return floor.cost;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> regencies(Connection source) throws SQLException {
		try (Statement select = source.createStatement();
				ResultSet rows = select.executeQuery("select distinct regency from original order by regency")) {
			List<String> regencies = new ArrayList<>();
			while (rows.next()) {
				regencies.add(rows.getString(1));
			}
			return regencies;
		}
	}

	/** One regency at a time, as the embedded database holds what it found in memory. */
	private void copy(String table, String regency, Connection source, Connection target) throws SQLException {
		boolean compressed = table.equals("document_content");
		try (PreparedStatement select = source.prepareStatement("select * from " + table + " where regency = ?");
				ResultSet rows = of(regency, select)) {
			int columns = rows.getMetaData().getColumnCount();
			String marks = "?" + ", ?".repeat(columns - 1);
			try (PreparedStatement insert = target
				.prepareStatement("insert into " + table + " values (" + marks + ")")) {
				List<Object[]> batch = new ArrayList<>();
				while (rows.next()) {
					Object[] row = new Object[columns];
					for (int i = 0; i < columns; i++) {
						row[i] = rows.getObject(i + 1);
					}
					if (compressed) {
						row[columns - 1] = inflated(rows.getBytes(columns));
					}
					batch.add(row);
					if (batch.size() == (compressed ? BATCH / 10 : BATCH)) {
						insert(batch, insert, compressed);
					}
				}
				insert(batch, insert, compressed);
			}
		}
	}

	private static ResultSet of(String regency, PreparedStatement select) throws SQLException {
		select.setString(1, regency);
		return select.executeQuery();
	}

	private void insert(List<Object[]> batch, PreparedStatement insert, boolean compressed) throws SQLException {
		Cost before = Cost.now();
		for (Object[] row : batch) {
			for (int i = 0; i < row.length; i++) {
				Object value = row[i];
				insert.setObject(i + 1, (compressed && value instanceof byte[] plain) ? deflated(plain) : value);
			}
			insert.addBatch();
		}
		insert.executeBatch();
		insert.getConnection().commit();
		batch.clear();
		this.cost = this.cost.plus(Cost.now().minus(before));
	}

	private static byte[] inflated(byte[] bytes) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] deflated(byte[] bytes) {
		ByteArrayOutputStream deflated = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return deflated.toByteArray();
	}

}
