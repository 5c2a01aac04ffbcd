package id.selaras.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that are written down beside a test and compared in both directions.
 * {@code -Dsamples.expected.write=true} writes them down anew.
 */
final class ExpectedLines {

	private ExpectedLines() {
	}

	static List<String> differing(Path file, List<String> lines) throws IOException {
		if (Boolean.getBoolean("samples.expected.write")) {
			Files.createDirectories(file.resolveSibling(""));
			Files.writeString(file, String.join("\n", lines) + "\n");
			return List.of();
		}
		List<String> expected = Files.readAllLines(file);
		List<String> differing = new ArrayList<>();
		expected.stream().filter((line) -> !lines.contains(line)).map((line) -> "- " + line).forEach(differing::add);
		lines.stream().filter((line) -> !expected.contains(line)).map((line) -> "+ " + line).forEach(differing::add);
		if (differing.isEmpty() && !expected.equals(lines)) {
			differing.add("the same lines in another order or number: " + file);
		}
		return differing;
	}

}
