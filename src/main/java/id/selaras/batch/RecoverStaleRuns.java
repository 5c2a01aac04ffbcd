package id.selaras.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.selaras.store.Failpoint;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Abandons runs that a kill left as if they still ran. To be called at the start, before
 * any run of our own: we hold the data folder, so nobody else can be running. Each start
 * is a new job instance and does only what is missing, so none is restarted.
 */
final class RecoverStaleRuns {

	private final JobRepository repository;

	private final JobOperator operator;

	RecoverStaleRuns(JobRepository repository, JobOperator operator) {
		this.repository = repository;
		this.operator = operator;
	}

	/** The runs that were abandoned, the oldest first. */
	List<JobExecution> recover() {
		List<JobExecution> abandoned = new ArrayList<>();
		for (String name : this.repository.getJobNames()) {
			for (JobExecution running : this.repository.findRunningJobExecutions(name)) {
				abandoned.add(abandon(running));
			}
		}
		abandoned.sort(Comparator.comparingLong(JobExecution::getId));
		return abandoned;
	}

	private JobExecution abandon(JobExecution stale) {
		try {
			// the steps too: only this marks them as failed
			JobExecution failed = this.operator.recover(stale);
			Failpoint.RUN_RECOVERED.visit();
			return this.operator.abandon(failed);
		}
		catch (JobExecutionAlreadyRunningException ex) {
			throw new IllegalStateException("A recovered run cannot be running", ex);
		}
	}

}
