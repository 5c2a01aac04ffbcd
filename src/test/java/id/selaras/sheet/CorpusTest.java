package id.selaras.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Spreadsheets that nobody on this project wrote, in a folder beside the checkout: a
 * program with 256 MB opens each of them, and each gets the answer that is written down
 * in {@code corpus/answers.csv}. {@code -Dcorpus.write=true} writes the answers anew; the
 * difference is to be reviewed. {@code -Dcorpus.slowest=5} prints the slowest files.
 */
class CorpusTest {

	static final Path CORPUS = Path.of("..", "shared", "corpus");

	private static final Path ANSWERS = Path.of("src/test/resources/corpus/answers.csv");

	@Test
	void eachFileGetsTheAnswerThatIsWrittenDown(@TempDir Path folder) throws IOException, InterruptedException {
		assumeThat(CORPUS).as("NOT TESTED: the corpus of foreign spreadsheets is absent").isDirectory();
		List<Timed> walked = SmallJava.walk(CORPUS, folder).stream().map(Timed::of).toList();
		printSlowest(walked);
		List<String> answers = walked.stream().map(Timed::answer).toList();
		assertThat(answers).hasSameSizeAs(CorpusWalk.files(CORPUS));
		if (Boolean.getBoolean("corpus.write")) {
			Files.createDirectories(ANSWERS.resolveSibling(""));
			Files.writeString(ANSWERS, String.join("\n", answers) + "\n");
			return;
		}
		List<String> expected = Files.readAllLines(ANSWERS);
		List<String> differing = new ArrayList<>();
		expected.stream().filter((line) -> !answers.contains(line)).map((line) -> "- " + line).forEach(differing::add);
		answers.stream().filter((line) -> !expected.contains(line)).map((line) -> "+ " + line).forEach(differing::add);
		differing.sort(Comparator.comparing((line) -> line.substring(2)));
		assertThat(differing).as("answers that are not as expected (- expected, + now)").isEmpty();
		assertThat(answers).isEqualTo(expected);
	}

	private static void printSlowest(List<Timed> walked) {
		walked.stream()
			.sorted(Comparator.comparingLong(Timed::milliseconds).reversed())
			.limit(Integer.getInteger("corpus.slowest", 0))
			.forEach((timed) -> System.out.println(timed.milliseconds() + " ms " + timed.answer()));
	}

	/** A line of the walk. */
	private record Timed(String answer, long milliseconds) {

		static Timed of(String line) {
			int end = line.lastIndexOf(';');
			return new Timed(line.substring(0, end), Long.parseLong(line.substring(end + 1)));
		}

	}

}
