package id.selaras.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Honest workbooks of 200,000 rows, where there are 256 MB of heap. */
class LargeWorkbookTest {

	private static final int ROWS = SheetLimits.DEFAULT.rows();

	@Test
	void asManyCellsAsTheLimitAllowsAreReadAndMoreAreRefused(@TempDir Path files, @TempDir Path output)
			throws IOException, InterruptedException {
		assertThat(ROWS).isEqualTo(200_000);
		Files.write(files.resolve("read.xlsx"), LargeWorkbook.of(ROWS, SheetLimits.DEFAULT.cells() / ROWS));
		Files.write(files.resolve("refused.xlsx"), LargeWorkbook.of(ROWS, 14));
		assertThat(SmallJava.walk(files, output)).satisfiesExactly(
				(line) -> assertThat(line).startsWith("read.xlsx;read 1 1000000;;"),
				(line) -> assertThat(line).startsWith("refused.xlsx;refuse too-large;;"));
	}

}
