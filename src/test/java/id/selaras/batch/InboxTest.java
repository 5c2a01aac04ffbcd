package id.selaras.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class InboxTest {

	private final Path inbox;

	InboxTest(@TempDir Path folder) {
		this.inbox = folder;
	}

	@Test
	void namesThatDifferOnlyInHowAnAccentIsWrittenAreTwoFiles() throws IOException {
		put("2024-01-26/dlhp e\u0301.csv");
		put("2024-01-26/dlhp \u00e9.csv");
		put("2024-01-26/dlhp \u00e9 (2).csv");
		String[] names = this.inbox.resolve("2024-01-26").toFile().list();
		assumeTrue(names != null && names.length == 3, "A FILE SYSTEM THAT MAKES THEM ONE");
		assertThat(paths()).containsExactly("2024-01-26/dlhp \u00e9 (2).csv", "2024-01-26/dlhp \u00e9 (3).csv",
				"2024-01-26/dlhp \u00e9.csv");
		assertThat(Inbox.files("92.02", this.inbox)).extracting(InboxFile::file).doesNotHaveDuplicates();
	}

	@Test
	void aSeparatorInANameMakesNoFolder() throws IOException {
		assumeTrue(File.separatorChar == '/', "IT IS THE SEPARATOR HERE");
		put("x/a");
		put("x\\a");
		assertThat(paths()).containsExactly("x/a", "x/a (2)");
		assertThat(paths()).isEqualTo(paths());
	}

	@Test
	void whatIsNotFinishedIsLeftAlone() throws IOException {
		put("~$a.xlsx");
		put("a.xlsx.part");
		put(".~lock.a.xlsx#");
		put("sub/a.xlsx");
		assertThat(paths()).containsExactly("sub/a.xlsx");
	}

	private List<String> paths() {
		return Inbox.files("92.02", this.inbox).stream().map(InboxFile::path).toList();
	}

	private void put(String path) throws IOException {
		Path file = this.inbox.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, path);
	}

}
