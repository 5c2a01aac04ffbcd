package id.selaras.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Stops a running night when the process is asked to end: what is being done is finished,
 * nothing more is begun, and the database is closed by whoever opened it, before the
 * process ends. Everything asks this object: what Batch notes in its tables can be lost
 * where a step writes its own status at that moment.
 */
final class StopOnSignal implements AutoCloseable {

	private final CountDownLatch ended = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "stop the night");

	private volatile boolean asked;

	StopOnSignal() {
		try {
			Runtime.getRuntime().addShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			// the process is ending already
			this.asked = true;
		}
	}

	boolean wasAsked() {
		return this.asked;
	}

	/** Items that come after the signal are left to the next night. */
	<I, O> ItemProcessor<I, O> unlessAsked(ItemProcessor<I, O> processor) {
		return new ItemProcessor<>() {

			@Override
			public @Nullable O process(I item) throws Exception {
				return StopOnSignal.this.asked ? null : processor.process(item);
			}

		};
	}

	private void stop() {
		this.asked = true;
		try {
			// a night that does not end by then is taken up by the next one
			this.ended.await(StopPatience.allowed().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
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
