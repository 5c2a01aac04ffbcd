package id.selaras.batch;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Delivers one thing after the other, each in a transaction of its own; what is left when
 * the process is asked to stop is for the next night.
 */
final class DeliveringTasklet implements Tasklet {

	private final StageClock clock;

	private final Supplier<Iterator<IntSupplier>> deliveries;

	private @Nullable Iterator<IntSupplier> further;

	private DeliveringTasklet(StageClock clock, Supplier<Iterator<IntSupplier>> deliveries) {
		this.clock = clock;
		this.deliveries = deliveries;
	}

	/**
	 * Of each regency.
	 * @param deliver gives the number of files that it wrote
	 */
	static DeliveringTasklet each(StageClock clock, Supplier<List<RegencyWork>> works,
			ToIntFunction<RegencyWork> deliver) {
		return new DeliveringTasklet(clock,
				() -> works.get().stream().<IntSupplier>map((work) -> () -> deliver.applyAsInt(work)).iterator());
	}

	/**
	 * What concerns all regencies together.
	 * @param deliver gives the number of files that it wrote
	 */
	static DeliveringTasklet once(StageClock clock, IntSupplier deliver) {
		return new DeliveringTasklet(clock, () -> List.of(deliver).iterator());
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
		Iterator<IntSupplier> deliveries = this.further;
		if (deliveries == null) {
			deliveries = this.deliveries.get();
			this.further = deliveries;
		}
		if (this.clock.stop().wasAsked()) {
			contribution.getStepExecution().setTerminateOnly();
			return RepeatStatus.FINISHED;
		}
		if (deliveries.hasNext()) {
			this.clock.count(deliveries.next().getAsInt());
			CommitFailpoints.resultsWritten();
		}
		return RepeatStatus.continueIf(deliveries.hasNext());
	}

}
