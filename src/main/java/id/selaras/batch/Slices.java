package id.selaras.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.partition.support.SimplePartitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;

/**
 * Runs a step over slices of the regencies, as many at a time as there are threads. A
 * slice keeps to itself: nothing that is made for a regency depends on who else is worked
 * on at that time.
 */
final class Slices {

	/** More slices than threads: one that takes long holds up nobody. */
	private static final int OF_A_THREAD = 4;

	private static final StepExecutionListener NOBODY = new StepExecutionListener() {
	};

	private final JobRepository repository;

	private final StageClock clock;

	private final Night night;

	private final int threads;

	Slices(JobRepository repository, StageClock clock, Night night) {
		this.repository = repository;
		this.clock = clock;
		this.night = night;
		this.threads = night.definitions().nightly().workers();
	}

	/** Makes the step for a slice, which holds what no other slice may touch. */
	interface Slice {

		Step of(String name, Supplier<List<RegencyWork>> works, StepExecutionListener listener);

	}

	Step step(String name, Slice slice) {
		if (this.threads == 1 || this.night.works().size() < 2) {
			return slice.of(name, this.night::works, this.clock);
		}
		return new StepBuilder(name, this.repository).partitioner(name, new SimplePartitioner())
			.partitionHandler((splitter, whole) -> run(name, slice, splitter, whole))
			.listener(this.clock)
			.build();
	}

	/** The step that a slice is of, as Batch names both. */
	static String step(String name) {
		int colon = name.indexOf(':');
		return (colon < 0) ? name : name.substring(0, colon);
	}

	private Collection<StepExecution> run(String name, Slice slice, StepExecutionSplitter splitter, StepExecution whole)
			throws Exception {
		List<List<RegencyWork>> works = cut(this.night.works());
		List<StepExecution> executions = new ArrayList<>(splitter.split(whole, works.size()));
		executions.sort(Comparator.comparingLong(StepExecution::getId));
		List<Callable<StepExecution>> tasks = new ArrayList<>();
		for (int i = 0; i < executions.size(); i++) {
			List<RegencyWork> some = works.get(i);
			StepExecution execution = executions.get(i);
			tasks.add(() -> {
				if (this.clock.stop().wasAsked()) {
					execution.setStatus(BatchStatus.STOPPED);
					return execution;
				}
				slice.of(name, () -> some, NOBODY).execute(execution);
				return execution;
			});
		}
		ExecutorService workers = Executors.newFixedThreadPool(Math.min(this.threads, tasks.size()));
		try {
			for (Future<StepExecution> task : workers.invokeAll(tasks)) {
				failures(task.get());
			}
		}
		finally {
			workers.shutdown();
		}
		return executions;
	}

	/** The step fails as its slice did. */
	private static void failures(StepExecution execution) throws ExecutionException {
		for (Throwable failure : execution.getFailureExceptions()) {
			throw new ExecutionException(failure);
		}
	}

	private List<List<RegencyWork>> cut(List<RegencyWork> works) {
		int count = Math.min(works.size(), OF_A_THREAD * this.threads);
		List<List<RegencyWork>> slices = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			slices.add(List.copyOf(works.subList(i * works.size() / count, (i + 1) * works.size() / count)));
		}
		return slices;
	}

}
