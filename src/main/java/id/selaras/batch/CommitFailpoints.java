package id.selaras.batch;

import id.selaras.store.Failpoint;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Failpoints around the commit of a step's results. The step's progress is written
 * between the first and the second of them, in the same transaction.
 */
final class CommitFailpoints implements TransactionSynchronization {

	private CommitFailpoints() {
	}

	/** To be called when results are written. */
	static void resultsWritten() {
		Failpoint.RESULTS_WRITTEN.visit();
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new CommitFailpoints());
		}
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		Failpoint.PROGRESS_WRITTEN.visit();
	}

	@Override
	public void afterCommit() {
		Failpoint.RESULTS_COMMITTED.visit();
	}

}
