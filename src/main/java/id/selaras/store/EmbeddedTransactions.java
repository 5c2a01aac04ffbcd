package id.selaras.store;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions of the embedded database, with its checkpoints between them. HSQLDB's own
 * checkpoint lets no transaction end its work before all have ended: two that share a
 * lock of Java, such as Spring Batch holds while it stores a step's progress, then wait
 * for each other for ever.
 */
final class EmbeddedTransactions extends JdbcTransactionManager {

	private static final long serialVersionUID = 1;

	private static final Logger LOG = Logger.getLogger(EmbeddedTransactions.class.getName());

	/** From here on its log is folded into its files; a killed night replays less. */
	private static final long MOST_LOGGED = 100L * 1024 * 1024;

	/** Who works on waits no longer than this; the next one that ends tries again. */
	private static final int PATIENCE = 5;

	private final transient Path log;

	private final transient JdbcTemplate jdbc;

	private final ReentrantReadWriteLock atWork = new ReentrantReadWriteLock();

	EmbeddedTransactions(DataSource database, Path folder) {
		super(database);
		this.log = folder.resolve("selaras.log");
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.execute("set files log size 0");
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		this.atWork.readLock().lock();
		boolean begun = false;
		try {
			super.doBegin(transaction, definition);
			begun = true;
		}
		finally {
			if (!begun) {
				this.atWork.readLock().unlock();
			}
		}
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		try {
			super.doCleanupAfterCompletion(transaction);
		}
		finally {
			this.atWork.readLock().unlock();
		}
		if (this.atWork.getReadHoldCount() == 0 && this.log.toFile().length() > MOST_LOGGED) {
			checkpointWhenNobodyWorks();
		}
	}

	private void checkpointWhenNobodyWorks() {
		boolean alone = false;
		try {
			alone = this.atWork.writeLock().tryLock(PATIENCE, TimeUnit.SECONDS);
			if (alone && this.log.toFile().length() > MOST_LOGGED) {
				this.jdbc.execute("checkpoint");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (DataAccessException ex) {
			// what was committed is in the log; the next transaction tries again
			LOG.log(Level.WARNING, "The database's log could not be folded into its files", ex);
		}
		finally {
			if (alone) {
				this.atWork.writeLock().unlock();
			}
		}
	}

}
