package id.selaras.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long threads wait until the disk has what was written. Sampled, since the embedded
 * database forces its own files and nothing tells when.
 */
final class ForceWait implements AutoCloseable {

	private static final long EVERY_MILLISECONDS = 5;

	/** Names of the native methods in which the Java of today waits for the disk. */
	private static final Set<String> FORCING = Set.of("sync", "sync0", "force", "force0");

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private final AtomicLong nanoseconds = new AtomicLong();

	private final AtomicBoolean closed = new AtomicBoolean();

	private final Thread sampler = new Thread(this::sample, "selaras-bench-force");

	ForceWait() {
		this.sampler.setDaemon(true);
		this.sampler.start();
	}

	private void sample() {
		long last = System.nanoTime();
		while (!this.closed.get()) {
			try {
				TimeUnit.MILLISECONDS.sleep(EVERY_MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			int waiting = 0;
			for (ThreadInfo thread : this.threads.getThreadInfo(this.threads.getAllThreadIds(), 1)) {
				if (thread != null && thread.getStackTrace().length > 0
						&& FORCING.contains(thread.getStackTrace()[0].getMethodName())) {
					waiting++;
				}
			}
			long now = System.nanoTime();
			this.nanoseconds.addAndGet(waiting * (now - last));
			last = now;
		}
	}

	long milliseconds() {
		return TimeUnit.NANOSECONDS.toMillis(this.nanoseconds.get());
	}

	@Override
	public void close() {
		this.closed.set(true);
	}

}
