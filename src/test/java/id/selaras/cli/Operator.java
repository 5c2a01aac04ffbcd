package id.selaras.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.selaras.samples.CopiedFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who types commands over one folder of results, and reads what they print. */
final class Operator {

	private static final Set<String> READ_JOBS = Set.of("nightly", "release");

	private final Path jobs;

	private final Path out;

	private final LocalDate today;

	private final StringWriter said = new StringWriter();

	private final StringWriter errors = new StringWriter();

	Operator(Path jobs, Path out, LocalDate today) {
		this.jobs = jobs;
		this.out = out;
		this.today = today;
	}

	/** The same person over other results. */
	Operator at(Path results) {
		return new Operator(this.jobs, results, this.today);
	}

	/** Goes on from here in another folder; what lies here stays as it is. */
	Operator copiedTo(Path results) {
		CopiedFolder.of(this.out, results);
		return at(results);
	}

	/** Results, with the data in {@code .selaras}. */
	Path out() {
		return this.out;
	}

	/** What a command that must succeed prints. */
	String says(String... arguments) {
		assertThat(run(arguments)).as(this.errors.toString()).isZero();
		return said();
	}

	/** The exit code of a command. */
	int run(String... arguments) {
		this.said.getBuffer().setLength(0);
		this.errors.getBuffer().setLength(0);
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--out", this.out.toString(), "--today", this.today.toString()));
		if (READ_JOBS.contains(arguments[0])) {
			all.addAll(List.of("--jobs", this.jobs.toString()));
		}
		return Selaras.run(all.toArray(String[]::new), new PrintWriter(this.said), new PrintWriter(this.errors));
	}

	/** What the last command printed. */
	String said() {
		return this.said.toString();
	}

	/** What the last command complained about. */
	String errors() {
		return this.errors.toString();
	}

	/** Of all that is stored, which must be whole. */
	String digest() {
		String verified = says("verify-data");
		assertThat(verified).contains(" 0 kesalahan");
		return verified.substring(verified.indexOf("digest "));
	}

}
