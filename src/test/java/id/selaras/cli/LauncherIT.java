package id.selaras.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.selaras.samples.CopiedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher in a folder of its own, whose path has spaces; Maven is played by a script
 * that copies a jar: that of the program, or one that stands in for it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is selaras.cmd, which is not tested")
class LauncherIT {

	private static final String BUILDING = "selaras: membangun program (sekali saja, sekitar satu menit) ...";

	private final Path temp;

	private final Path program;

	private final Path tools;

	LauncherIT(@TempDir Path temp) throws IOException {
		this.temp = temp;
		this.program = Files.createDirectories(this.temp.resolve("program dengan spasi"));
		this.tools = Files.createDirectories(this.temp.resolve("tools"));
		Files.copy(Path.of("selaras"), this.program.resolve("selaras"));
		executable(this.program.resolve("selaras"));
		Files.createDirectories(this.program.resolve("src/main"));
		Files.writeString(this.program.resolve("pom.xml"), "<project/>");
		CopiedFolder.of(Path.of("jobs"), this.program.resolve("jobs"));
		maven(this.tools, copying(StandIn.jar(this.temp.resolve("stand-in.jar"))));
	}

	@Test
	void exitCodesAndOutputPassThrough() throws Exception {
		maven(this.tools, copying(Path.of(System.getProperty("selaras.jar"))));
		Result first = run("forms");
		assertThat(first.exit()).isZero();
		assertThat(first.out()).contains("e81  ");
		assertThat(first.err()).containsExactly(BUILDING);
		assertThat(run("forms")).isEqualTo(new Result(0, first.out(), List.of()));
		assertThat(run("no such command").exit()).isEqualTo(2);
		assertThat(run("check", "no such file.xlsx").err()).first()
			.asString()
			.startsWith("no such file.xlsx: berkas tidak ada");
	}

	@Test
	void isFoundThroughALink() throws Exception {
		Path link = Files.createSymbolicLink(this.temp.resolve("a link"), this.program.resolve("selaras"));
		assertThat(start(link, "forms").result()).isEqualTo(new Result(0, "e81  forms\n", List.of(BUILDING)));
		assertThat(this.program.resolve("target/app/selaras.jar")).exists();
	}

	@Test
	void buildsAgainWhenASourceIsNewer() throws Exception {
		assertThat(run("forms").err()).containsExactly(BUILDING);
		assertThat(run("forms").err()).isEmpty();
		Path source = Files.writeString(this.program.resolve("src/main/New.java"), "");
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
		assertThat(run("forms").err()).containsExactly(BUILDING);
	}

	@Test
	void twoAtOnceBuildOnce() throws Exception {
		Running one = start(this.program.resolve("selaras"), "forms");
		Running other = start(this.program.resolve("selaras"), "forms");
		List<String> said = new ArrayList<>(one.result().err());
		said.addAll(other.result().err());
		assertThat(said).containsExactly(BUILDING);
		assertThat(List.of(one.process().exitValue(), other.process().exitValue())).containsOnly(0);
	}

	@Test
	void aBuildThatFailsIsToldInAFewLines() throws Exception {
		maven(this.tools, "echo '[ERROR] no such symbol'; exit 1");
		Result result = run("forms");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).containsExactly(BUILDING, "[ERROR] no such symbol",
				"selaras: program tidak dapat dibangun; selengkapnya di "
						+ this.program.toRealPath().resolve("target/build.log"));
	}

	@Test
	void anArchiveThatIsBrokenIsPassedOver() throws Exception {
		Result whole = run("forms");
		assertThat(whole.exit()).isZero();
		try (Stream<Path> files = Files.list(this.program.resolve("target/app"))) {
			for (Path archive : files.filter((file) -> file.toString().endsWith(".jsa")).toList()) {
				Files.delete(archive);
				Files.writeString(archive, "no archive");
			}
		}
		assertThat(run("forms")).isEqualTo(new Result(0, whole.out(), List.of()));
	}

	private Result run(String... arguments) throws IOException, InterruptedException {
		return start(this.program.resolve("selaras"), arguments).result();
	}

	private Running start(Path launcher, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(launcher.toString()));
		command.addAll(List.of(arguments));
		Path elsewhere = Files.createDirectories(this.temp.resolve("else where"));
		Path out = Files.createTempFile(this.temp, "out", "");
		Path err = Files.createTempFile(this.temp, "err", "");
		ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().merge("PATH", this.tools.toString(), (path, first) -> first + ":" + path);
		builder.environment().remove("LANG");
		builder.environment().remove("LC_ALL");
		return new Running(builder.start(), out, err);
	}

	private static String copying(Path jar) {
		return "mkdir -p target && cp '" + jar.toAbsolutePath() + "' target/selaras.jar";
	}

	private static void maven(Path tools, String script) throws IOException {
		Path mvn = tools.resolve("mvn");
		Files.writeString(mvn, "#!/bin/sh\n" + script + "\n");
		executable(mvn);
	}

	private static void executable(Path file) throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private record Running(Process process, Path out, Path err) {

		private Result result() throws IOException, InterruptedException {
			int exit = this.process.waitFor();
			return new Result(exit, Files.readString(this.out, StandardCharsets.UTF_8),
					Files.readAllLines(this.err, StandardCharsets.UTF_8));
		}

	}

	private record Result(int exit, String out, List<String> err) {
	}

}
