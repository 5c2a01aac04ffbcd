package id.selaras.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to give an agency its own workbook back with twenty cells marked, and at
 * the least: to load and save it unchanged with POI.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(MarkedCopyBenchmark.WORKBOOKS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MarkedCopyBenchmark {

	static final int WORKBOOKS = 20;

	private static final int MARKS = 20;

	private final List<byte[]> workbooks = FormWorkbooks.of(WORKBOOKS);

	private final List<Correction> corrections = corrections();

	private static List<Correction> corrections() {
		List<Correction> corrections = new ArrayList<>();
		for (int i = 0; i < MARKS; i++) {
			corrections.add(new Correction("9202-AAAA" + i, "Perlu penjelasan", i % 2 == 0, null, "D" + (20 + i),
					"Realisasi tertulis 75, padahal target 57.", "Periksa angkanya, atau jelaskan.", "57", "key " + i));
		}
		return corrections;
	}

	@Benchmark
	public void marked(Blackhole blackhole) {
		for (byte[] bytes : this.workbooks) {
			blackhole.consume(MarkedCopy.of(bytes, this.corrections));
		}
	}

	@Benchmark
	public void unchanged(Blackhole blackhole) throws IOException {
		for (byte[] bytes : this.workbooks) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				workbook.write(out);
				blackhole.consume(out.toByteArray());
			}
		}
	}

}
