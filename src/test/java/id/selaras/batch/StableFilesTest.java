package id.selaras.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StableFilesTest {

	private final Path file;

	private final StableFiles stable = new StableFiles(1_000);

	StableFilesTest(@TempDir Path folder) throws IOException {
		this.file = Files.writeString(folder.resolve("a.xlsx"), "one");
		Files.setLastModifiedTime(this.file, FileTime.fromMillis(5_000));
	}

	@Test
	void aFileIsStableAfterItStayedAsItIs() {
		look(10_000);
		assertThat(this.stable.isStable(this.file, 10_999)).isFalse();
		look(10_500);
		assertThat(this.stable.isStable(this.file, 11_000)).isTrue();
	}

	@Test
	void oneThatGrowsOrIsTouchedIsNot() throws IOException {
		look(10_000);
		Files.writeString(this.file, "one and more");
		Files.setLastModifiedTime(this.file, FileTime.fromMillis(5_000));
		look(10_900);
		assertThat(this.stable.isStable(this.file, 11_100)).isFalse();
		Files.setLastModifiedTime(this.file, FileTime.fromMillis(6_000));
		look(11_800);
		assertThat(this.stable.isStable(this.file, 12_700)).isFalse();
		assertThat(this.stable.isStable(this.file, 12_800)).isTrue();
	}

	@Test
	void aFileThatIsUnknownOrGoneIsNot() throws IOException {
		assertThat(this.stable.isStable(this.file, 99_000)).isFalse();
		look(10_000);
		Files.delete(this.file);
		look(20_000);
		assertThat(this.stable.isStable(this.file, 30_000)).isFalse();
	}

	@Test
	void aClockThatWasSetBackBeginsAnew() {
		look(10_000);
		look(2_000);
		assertThat(this.stable.isStable(this.file, 2_900)).isFalse();
		assertThat(this.stable.isStable(this.file, 3_000)).isTrue();
	}

	private void look(long now) {
		this.stable.look(List.of(new InboxFile("92.02", "a.xlsx", this.file)), now);
	}

}
