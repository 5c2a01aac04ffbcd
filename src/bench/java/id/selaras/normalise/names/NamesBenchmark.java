package id.selaras.normalise.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import id.selaras.home.JobsFolder;
import id.selaras.normalise.Vocabulary;
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
 * What it costs to look up 500 written names among 500 indicators of a plan, in one
 * thread: names that are equal, and names of which each needs the index.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(NamesBenchmark.NAMES)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class NamesBenchmark {

	static final int NAMES = 500;

	private final List<Listed> listed = listed();

	private final NameFinder finder = finder(this.listed);

	private final List<WrittenName> unlike = unlike(this.listed);

	@Benchmark
	public void equal(Blackhole blackhole) {
		this.listed.forEach((entry) -> blackhole
			.consume(this.finder.find(new WrittenName(entry.name(), entry.unit(), entry.agency()))));
	}

	@Benchmark
	public void unlike(Blackhole blackhole) {
		this.unlike.forEach((name) -> blackhole.consume(this.finder.find(name)));
	}

	@Benchmark
	@OperationsPerInvocation(1)
	public void index(Blackhole blackhole) {
		NameFinder fresh = finder(this.listed);
		blackhole.consume(fresh.find(this.unlike.get(0)));
	}

	private static List<Listed> listed() {
		List<Listed> all = new ArrayList<>();
		NameLists.indicators().values().forEach(all::addAll);
		return all.subList(0, NAMES);
	}

	/** Each mistyped, or with a word more. */
	private static List<WrittenName> unlike(List<Listed> listed) {
		Random random = new Random(LabelledNames.SEED);
		List<WrittenName> names = new ArrayList<>();
		for (Listed entry : listed) {
			String written = Written.mistyped(entry.name(), 1, Set.of(), random)
				.filter((name) -> random.nextBoolean())
				.orElse(entry.name() + " lainnya");
			names.add(new WrittenName(written, entry.unit(), entry.agency()));
		}
		return names;
	}

	private static NameFinder finder(List<Listed> listed) {
		JobsFolder jobs = JobsFolder.open(Path.of("jobs"));
		Vocabulary vocabulary = jobs.vocabulary(jobs.scales());
		List<Entry> entries = new ArrayList<>();
		listed.forEach((entry) -> entries.add(new Entry("#" + entries.size(), entry.name(), List.of(), entry.unit(),
				entry.agency().isEmpty() ? List.of() : List.of(entry.agency()))));
		return new NameFinder(Subject.INDICATOR, entries, new NameTables(vocabulary.spellings(),
				vocabulary.indicatorAbbreviations(), List.of(), vocabulary.units(), ""));
	}

}
