package id.selaras.batch;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the two steps that read files: each slice with a reader of its own. */
final class ReadingSteps {

	/** Few: each thread holds what it read until it is stored. */
	private static final int FILES_TOGETHER = 8;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final StageClock clock;

	private final Supplier<ReadNormaliseFiles> readers;

	ReadingSteps(JobRepository repository, PlatformTransactionManager transactions, StageClock clock,
			Supplier<ReadNormaliseFiles> readers) {
		this.repository = repository;
		this.transactions = transactions;
		this.clock = clock;
		this.readers = readers;
	}

	Slices.Slice of(Function<RegencyWork, List<FilesToRead.Unread>> files) {
		return (name, works, listener) -> {
			ReadNormaliseFiles read = this.readers.get();
			return new StepBuilder(name, this.repository).<FilesToRead.Unread, ReadFile>chunk(FILES_TOGETHER)
				.transactionManager(this.transactions)
				.reader(Items.each(works, files))
				.processor(this.clock.stop().unlessAsked(read))
				.writer(this.clock.counting(read))
				.listener(listener)
				.build();
		};
	}

}
