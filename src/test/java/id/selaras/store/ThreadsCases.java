package id.selaras.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import id.selaras.plan.Period;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Threads that each work on a regency of their own never stop each other. */
interface ThreadsCases extends StoreCases {

	int THREADS = 12;

	int ROUNDS = 25;

	Period QUARTER = new Period(2023, 4);

	@Test
	default void writersOfManyRegenciesAtOnceAllCommit() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<String> regencies = new ArrayList<>();
			List<Callable<Integer>> writers = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				String regency = StoreCases.newRegency();
				regencies.add(regency);
				writers.add(() -> {
					IntStream.range(0, ROUNDS).forEach((round) -> write(regency, round));
					return ROUNDS;
				});
			}
			for (Future<Integer> written : threads.invokeAll(writers)) {
				assertThat(written.get()).isEqualTo(ROUNDS);
			}
			for (String regency : regencies) {
				assertThat(store().documents().fingerprints(regency, "form").values()).hasSize(5)
					.containsOnly("round " + (ROUNDS - 1));
				assertThat(store().results().all(regency, QUARTER)).singleElement()
					.satisfies((result) -> assertThat(result.fingerprint()).isEqualTo("round " + (ROUNDS - 1)));
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private void write(String regency, int round) {
		String fingerprint = "round " + round;
		store().transactions().executeWithoutResult((status) -> {
			store().documents()
				.putAll(regency, "form", IntStream.range(0, 5)
					.mapToObj(
							(i) -> Document.of("document " + i, fingerprint, AWKWARD.getBytes(StandardCharsets.UTF_8)))
					.toList());
			store().results().put(regency, new Result(QUARTER, "report", "progress", fingerprint, ""));
			assertThat(store().documents().fingerprint(regency, "form", "document 3")).contains(fingerprint);
		});
	}

}
