package id.selaras.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;
import net.sf.jasperreports.engine.JasperPrint;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to print a regency of 476 indicators when a year is over, in one thread:
 * view, layout and PDF/A. Beside the time that passes, {@code millisecondsOfCpu} and
 * {@code millisecondsOfCpuPerPage} are given, which other work on the machine disturbs
 * less. They are those of the benchmark's own thread; as the engine fills each table of
 * the progress report in another one, {@code millisecondsOfProcess} is given, too, which
 * holds what compiler and collector did meanwhile.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 1, time = 20)
@Fork(1)
public class ReportsBenchmark {

	private final ReportRenderer renderer = new ReportRenderer();

	private final ReportDefinition evaluation = ReportSamples.evaluation();

	private final ReportDefinition progress = ReportSamples.progress();

	private final ReportSource regency = SourceBuilder.aSource().withIndicators(476).withFindings(238).build();

	private final ReportSource small = SourceBuilder.aSource().withIndicators(119).withFindings(60).build();

	private final int evaluationPages = pages(this.evaluation, this.regency);

	private final int progressPages = pages(this.progress, this.regency);

	private final int smallPages = pages(this.progress, this.small);

	/** Of one iteration. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.EVENTS)
	public static class Cpu {

		private static final double NANOSECONDS = 1_000_000;

		private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

		private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

		private long started;

		private long processStarted;

		private long operations;

		private long pages;

		@Setup(Level.Iteration)
		public void start() {
			this.started = this.threads.getCurrentThreadCpuTime();
			this.processStarted = this.system.getProcessCpuTime();
			this.operations = 0;
			this.pages = 0;
		}

		void printed(int number) {
			this.operations++;
			this.pages += number;
		}

		public double millisecondsOfCpu() {
			return spent() / this.operations;
		}

		public double millisecondsOfCpuPerPage() {
			return spent() / this.pages;
		}

		public double millisecondsOfProcess() {
			return (this.system.getProcessCpuTime() - this.processStarted) / NANOSECONDS / this.operations;
		}

		private double spent() {
			return (this.threads.getCurrentThreadCpuTime() - this.started) / NANOSECONDS;
		}

	}

	private int pages(ReportDefinition definition, ReportSource source) {
		List<JasperPrint> prints = this.renderer.fill(definition, source);
		return prints.stream().mapToInt((print) -> print.getPages().size()).sum();
	}

	/** Formulir E.60 and E.58, with 31 and 41 columns. */
	@Benchmark
	public byte[] evaluation(Cpu cpu) {
		cpu.printed(this.evaluationPages);
		return this.renderer.render(this.evaluation, this.regency);
	}

	/** Tables of up to 10 columns. */
	@Benchmark
	public byte[] progress(Cpu cpu) {
		cpu.printed(this.progressPages);
		return this.renderer.render(this.progress, this.regency);
	}

	/** The same of 119 indicators: what lies between is the price of a page of tables. */
	@Benchmark
	public byte[] smallProgress(Cpu cpu) {
		cpu.printed(this.smallPages);
		return this.renderer.render(this.progress, this.small);
	}

	@Benchmark
	public int both(Cpu cpu) {
		cpu.printed(this.evaluationPages + this.progressPages);
		return this.renderer.render(this.evaluation, this.regency).length
				+ this.renderer.render(this.progress, this.regency).length;
	}

}
