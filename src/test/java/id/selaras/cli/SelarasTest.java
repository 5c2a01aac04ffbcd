package id.selaras.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.selaras.crosscheck.Rules;
import id.selaras.finding.KebabCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SelarasTest {

	private static final String SAMPLE = "input-samples/regencies/92.02-manokwari/inbox/";

	private final Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	SelarasTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aHomeThatDoesNotExist() {
		assertThat(run("nightly", "--home", "no-such-home", "--out", this.folder.toString())).isEqualTo(2);
		assertThat(errors()).isEqualTo("selaras: no-such-home: folder home tidak ada");
	}

	@Test
	void anUnknownOption() {
		assertThat(run("nightly", "--hom", "x")).isEqualTo(2);
		assertThat(errors()).isEqualTo("selaras: belum diberikan: --home, --out (lihat --help)");
	}

	@Test
	void anUnknownCommand() {
		assertThat(run("nihgtly")).isEqualTo(2);
		assertThat(errors()).contains("nihgtly").doesNotContain("\n");
	}

	@Test
	void aPeriodThatIsNone() {
		assertThat(run("nightly", "--home", "input-samples", "--out", "x", "--period", "2023-4")).isEqualTo(2);
		assertThat(errors()).contains("2023-4", "2023-TW4").doesNotContain("\n");
	}

	@Test
	void aRegencyThatIsNotInTheHome() {
		assertThat(run("nightly", "--home", "input-samples", "--out", this.folder.toString(), "--regency", "11.01"))
			.isEqualTo(2);
		assertThat(errors()).contains("11.01").doesNotContain("\n");
	}

	@Test
	void resultsInsideTheHome() {
		assertThat(run("nightly", "--home", "input-samples", "--out", "input-samples/out")).isEqualTo(2);
		assertThat(errors()).contains("di dalam folder home").doesNotContain("\n");
	}

	@Test
	void aMisspeltKeyInJobsStopsEverythingWithFileLineAndKey() throws IOException {
		Path jobs = copyOfJobs();
		Path form = jobs.resolve("forms/e81.yaml");
		Files.writeString(form, Files.readString(form).replaceFirst("(?m)^name:", "nama:"));

		assertThat(run("forms", "--jobs", jobs.toString())).isEqualTo(2);

		assertThat(errors()).contains("jobs/forms/e81.yaml", "baris 4", "nama", "name").doesNotContain("\n");
	}

	@Test
	void formsAreListedById() {
		assertThat(run("forms")).isZero();
		assertThat(this.out.toString().lines()).extracting((line) -> line.substring(0, line.indexOf(' ')))
			.contains("e58", "e60", "e80", "e81", "e81-upload", "indicators", "rpjmd-plan", "tc14")
			.isSorted();
	}

	@Test
	void rulesAreListedByCode() {
		assertThat(run("rules", "--lang", "en")).isZero();
		assertThat(this.out.toString().lines()).allMatch((line) -> line.matches("[a-z0-9]+(-[a-z0-9]+)+  [A-Z]+  .+"))
			.anyMatch((line) -> line.startsWith("target-differs-from-plan  QUERY  The target of")
					&& line.endsWith(" [needs the plan] Basis: Konsistensi RPJMD dan RKPD"));
		List<String> codes = this.out.toString().lines().map((line) -> line.substring(0, line.indexOf(' '))).toList();
		assertThat(codes).doesNotHaveDuplicates()
			.containsExactlyElementsOf(Rules.discover()
				.stream()
				.flatMap((rule) -> Rules.findings(rule).stream())
				.map((kind) -> KebabCase.of(kind.getSimpleName()))
				.toList());
	}

	@Test
	void checkTellsWhatItSees() {
		assertThat(run("check", SAMPLE + "2024-01-22/E81 Diskominfo TW IV 2023.xlsx", "--home", "input-samples",
				"--regency", "92.02"))
			.isZero();
		assertThat(this.out.toString()).contains("formulir: e81", "pelapor: diskominfo", "periode: 2023-TW4",
				"baris: 6");
	}

	@Test
	void checkWithoutAHomeAsksWhoseItIs() {
		assertThat(run("check", SAMPLE + "2024-01-24/Perumda Air Minum TW IV.xlsx")).isZero();
		assertThat(this.out.toString()).contains("formulir: indicators", "pelapor: tidak diketahui", "which-agency");
	}

	@Test
	void checkOfABrokenFileEndsWithThree() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("empty.xlsx"));
		assertThat(run("check", empty.toString())).isEqualTo(3);
		assertThat(this.out.toString()).contains("empty-file", "Berkas kosong");
	}

	@Test
	void checkOfAMissingFileIsAFailure() {
		assertThat(run("check", "no-such-file.xlsx")).isEqualTo(1);
		assertThat(errors()).contains("no-such-file.xlsx").doesNotContain("\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dev/null", "input-samples" })
	void whatIsNoRegularFileIsNotOpened(String path) {
		assertThat(run("check", path)).isEqualTo(1);
		assertThat(errors()).isEqualTo(path + ": bukan berkas biasa; hanya berkas formulir yang diperiksa");
		assertThat(this.out.toString()).isEmpty();
	}

	private int run(String... arguments) {
		return Selaras.run(arguments, new PrintWriter(this.out, true), new PrintWriter(this.err, true));
	}

	private String errors() {
		return this.err.toString().strip();
	}

	private Path copyOfJobs() throws IOException {
		Path copy = this.folder.resolve("jobs");
		for (String name : new String[] { "forms", "scales" }) {
			Files.createDirectories(copy.resolve(name));
			try (var files = Files.list(Path.of("jobs").resolve(name))) {
				for (Path file : files.toList()) {
					Files.copy(file, copy.resolve(name).resolve(file.getFileName()));
				}
			}
		}
		return copy;
	}

}
