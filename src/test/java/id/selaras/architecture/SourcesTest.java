package id.selaras.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {

	private static final SourceTree MAIN = new SourceTree(Path.of("src/main/java"));

	private static final SourceTree TESTS = new SourceTree(Path.of("src/test/java"));

	private static final int MOST_LINES = 300;

	@Test
	void noClassIsLongerThan300Lines() throws IOException {
		assertThat(MAIN.longerThan(MOST_LINES)).isEmpty();
		assertThat(TESTS.longerThan(MOST_LINES)).isEmpty();
	}

	@Test
	void eachPackageSaysWhatItTakesAndGives() throws IOException {
		assertThat(MAIN.withoutText()).isEmpty();
	}

	@Test
	void aLongClassIsRefused(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("Fits.java"), "//\n".repeat(MOST_LINES));
		Files.writeString(folder.resolve("TooLong.java"), "//\n".repeat(MOST_LINES + 1));
		assertThat(new SourceTree(folder).longerThan(MOST_LINES)).containsExactly("TooLong.java");
	}

	@Test
	void aPackageWithoutTextIsRefused(@TempDir Path folder) throws IOException {
		String text = "/** Takes rows, gives findings, and promises to change nothing. */\n";
		write(folder.resolve("good"), text + "@NullMarked\npackage good;\n");
		write(folder.resolve("terse"), "/** Rows. */\n@NullMarked\npackage terse;\n");
		write(folder.resolve("unmarked"), text + "package unmarked;\n");
		write(folder.resolve("silent"), "@NullMarked\npackage silent;\n");
		Files.writeString(Files.createDirectory(folder.resolve("without")).resolve("A.java"), "class A {}\n");
		assertThat(new SourceTree(folder).withoutText()).containsExactly("silent", "terse", "unmarked", "without");
	}

	private static void write(Path folder, String packageInfo) throws IOException {
		Files.writeString(Files.createDirectory(folder).resolve("package-info.java"), packageInfo);
	}

}
