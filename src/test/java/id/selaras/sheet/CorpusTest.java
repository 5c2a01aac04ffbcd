package id.selaras.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Spreadsheets that nobody on this project wrote, in a folder beside the checkout: each
 * gives a workbook or a refusal, none an exception.
 */
class CorpusTest {

	private static final Path CORPUS = Path.of("..", "shared", "corpus");

	@Test
	void everyFileIsOpenedOrRefused() throws IOException {
		assumeThat(CORPUS).as("NOT TESTED: the corpus of foreign spreadsheets is absent").isDirectory();
		List<Path> files;
		try (Stream<Path> walked = Files.walk(CORPUS)) {
			files = walked.filter(Files::isRegularFile).toList();
		}
		Set<String> thrown = new TreeSet<>();
		int workbooks = 0;
		for (Path file : files) {
			try {
				workbooks += (new WorkbookOpener(SheetLimits.DEFAULT)
					.open(Files.readAllBytes(file)) instanceof Workbook) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				thrown.add(CORPUS.relativize(file) + ": " + ex);
			}
		}
		assertThat(thrown).isEmpty();
		assertThat(workbooks).isGreaterThan(files.size() / 2);
	}

}
