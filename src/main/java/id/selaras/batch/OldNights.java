package id.selaras.batch;

import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Forgets how nights of long ago ran. What they made, what it was made from and what
 * people did is not touched.
 */
final class OldNights {

	/** So that the first pruning after years is no night of its own. */
	private static final int MOST_AT_ONCE = 100;

	private final JobRepository repository;

	OldNights(JobRepository repository) {
		this.repository = repository;
	}

	/**
	 * Keeps the latest ones.
	 * @return how many were forgotten
	 */
	int prune(int kept) {
		int forgotten = 0;
		for (JobInstance old : this.repository.getJobInstances(NightConfiguration.JOB, kept, MOST_AT_ONCE)) {
			this.repository.deleteJobInstance(old);
			forgotten++;
		}
		return forgotten;
	}

}
