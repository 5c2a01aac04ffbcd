package id.selaras.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Java of its own, set as the launcher sets it but with 256 MB of heap, in which the
 * files of a folder are opened.
 */
final class SmallJava {

	private SmallJava() {
	}

	/**
	 * The lines that {@link CorpusWalk} prints.
	 * @param output an empty folder for what the program prints
	 */
	static List<String> walk(Path files, Path output) throws IOException, InterruptedException {
		Path out = output.resolve("answers");
		Path errors = output.resolve("errors");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				CorpusWalk.class.getName(), files.toString())
			.redirectOutput(out.toFile())
			.redirectError(errors.toFile())
			.start();
		int status = process.waitFor();
		assertThat(status).as(Files.readString(errors)).isZero();
		return Files.readAllLines(out, StandardCharsets.UTF_8);
	}

}
