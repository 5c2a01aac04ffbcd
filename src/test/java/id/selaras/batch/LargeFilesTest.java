package id.selaras.batch;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class LargeFilesTest {

	private static final byte[] SMALL = "No;Indikator\n".getBytes(StandardCharsets.UTF_8);

	private static final byte[] LARGE = "1;Stunting;14,50\n".repeat((int) LargeFiles.LARGE / 16)
		.getBytes(StandardCharsets.UTF_8);

	private final LargeFiles files = new LargeFiles();

	@Test
	@Timeout(60)
	void ofLargeFilesOneIsReadAtATimeAndSmallOnesBesideIt() throws Exception {
		CountDownLatch reading = new CountDownLatch(1);
		CountDownLatch smallIsRead = new CountDownLatch(1);
		AtomicInteger atOnce = new AtomicInteger();
		CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> this.files.inTurn(LARGE, () -> {
			atOnce.incrementAndGet();
			reading.countDown();
			await(smallIsRead);
			return atOnce.getAndDecrement();
		}));
		await(reading);
		CompletableFuture<Integer> second = CompletableFuture
			.supplyAsync(() -> this.files.inTurn(LARGE, atOnce::incrementAndGet));
		assertThat(this.files.inTurn(SMALL, () -> "small")).isEqualTo("small");
		assertThat(second).isNotDone();
		smallIsRead.countDown();
		assertThat(first.get(50, TimeUnit.SECONDS)).isEqualTo(1);
		assertThat(second.get(50, TimeUnit.SECONDS)).isEqualTo(1);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
