package id.selaras.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Asks a running night to stop when the process is asked to, and lets it finish what it
 * is at: the database is closed by whoever opened it, before the process ends.
 */
final class StopOnSignal implements AutoCloseable {

	/** A service that takes ten seconds to stop is killed by many an operator. */
	private static final long PATIENCE = 8;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "stop the night");

	private volatile @Nullable OpenStore store;

	private volatile boolean asked;

	StopOnSignal() {
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	void watch(OpenStore opened) {
		this.store = opened;
	}

	boolean wasAsked() {
		return this.asked;
	}

	private void stop() {
		this.asked = true;
		OpenStore running = this.store;
		if (running != null) {
			stop(running);
		}
		try {
			// a night that does not end by then is taken up by the next one
			this.ended.await(PATIENCE, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void stop(OpenStore running) {
		try {
			for (JobExecution execution : running.get(JobRepository.class)
				.findRunningJobExecutions(NightConfiguration.JOB)) {
				running.get(JobOperator.class).stop(execution);
			}
		}
		catch (JobExecutionException | RuntimeException ex) {
			// it has just ended, or its database has: there is nothing left to stop
		}
	}

	@Override
	public void close() {
		this.ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			// the process is ending: the hook is running
			this.asked = true;
		}
	}

}
