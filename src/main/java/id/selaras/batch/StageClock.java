package id.selaras.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * How long each stage took and how many items had work. For people only, never for
 * results.
 */
final class StageClock implements StepExecutionListener {

	private final Progress progress;

	private final DiskFloor floor;

	private final StopOnSignal stop;

	private final Map<String, Integer> items = new LinkedHashMap<>();

	private final Map<String, Long> milliseconds = new LinkedHashMap<>();

	private long begun;

	private int counted;

	StageClock(Progress progress, DiskFloor floor, StopOnSignal stop) {
		this.progress = progress;
		this.floor = floor;
		this.stop = stop;
	}

	DiskFloor floor() {
		return this.floor;
	}

	StopOnSignal stop() {
		return this.stop;
	}

	@Override
	public void beforeStep(StepExecution step) {
		this.begun = System.nanoTime();
		this.counted = 0;
		this.progress.begin(step.getStepName());
		if (this.stop.wasAsked()) {
			step.setTerminateOnly();
		}
	}

	@Override
	public ExitStatus afterStep(StepExecution step) {
		long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - this.begun);
		this.items.put(step.getStepName(), this.counted);
		this.milliseconds.put(step.getStepName(), took);
		this.progress.end(step.getStepName(), this.counted, took);
		return step.getExitStatus();
	}

	/** Passes items on, where there is room for them, and counts them. */
	<T> ItemWriter<T> counting(ItemWriter<? super T> writer) {
		return (chunk) -> {
			this.floor.require();
			writer.write(chunk);
			count(chunk.size());
			CommitFailpoints.resultsWritten();
		};
	}

	synchronized void count(int more) {
		this.counted += more;
		this.progress.item(String.valueOf(this.counted));
	}

	Map<String, Integer> items() {
		return this.items;
	}

	Map<String, Long> milliseconds() {
		return this.milliseconds;
	}

}
