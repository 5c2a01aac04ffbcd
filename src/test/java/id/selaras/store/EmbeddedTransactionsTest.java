package id.selaras.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedTransactionsTest {

	private static final int THREADS = 2;

	private static final int ROUNDS = 35;

	private static final int MEGABYTE = 1 << 20;

	/** As Spring Batch holds one while it stores the progress of a step. */
	private final ReentrantLock shared = new ReentrantLock();

	@Test
	void theLogIsFoldedInWhileThreadsThatShareALockGoOn(@TempDir Path folder) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try (TestStore store = TestStore.open(folder)) {
			List<Callable<String>> writers = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				String regency = StoreCases.newRegency();
				writers.add(() -> write(store, regency));
			}
			for (Future<String> written : threads.invokeAll(writers, 2, TimeUnit.MINUTES)) {
				assertThat(written.isCancelled()).as("stands still").isFalse();
				assertThat(store.documents().fingerprints(written.get(), "form")).hasSize(ROUNDS);
			}
			assertThat(Files.size(folder.resolve("db/selaras.log")))
				.isLessThan((long) THREADS * ROUNDS * 2 * MEGABYTE - 20 * MEGABYTE);
		}
		finally {
			threads.shutdownNow();
		}
	}

	private String write(TestStore store, String regency) {
		Random random = new Random(regency.hashCode());
		for (int round = 0; round < ROUNDS; round++) {
			byte[] bytes = new byte[MEGABYTE];
			random.nextBytes(bytes);
			String key = "document " + round;
			store.transactions().executeWithoutResult((status) -> {
				store.documents().put(regency, "form", key, "", bytes);
				this.shared.lock();
				try {
					store.documents().fingerprint(regency, "form", key);
				}
				finally {
					this.shared.unlock();
				}
			});
		}
		return regency;
	}

}
