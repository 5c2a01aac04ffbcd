package id.selaras.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import id.selaras.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTest {

	private final Path temp;

	DataFolderTest(@TempDir Path temp) {
		this.temp = temp;
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void theFolderIsForTheOwnerAloneButNotThoseAboveIt() throws IOException {
		Path folder = this.temp.resolve("out/.selaras");
		try (DataFolder data = DataFolder.open(folder)) {
			assertThat(folder).isDirectoryContaining("glob:**/{db,originals,journal,lock}");
			assertThat(DataFolder.freeSpace(data.database())).isPositive();
			assertThat(permissions(folder)).isEqualTo("rwx------");
			assertThat(permissions(folder.resolve("lock"))).isEqualTo("rw-------");
			assertThat(permissions(this.temp.resolve("out"))).isNotEqualTo("rwx------");
		}
	}

	@Test
	void twiceInOneProcessIsOnceTooOften() {
		DataFolder first = DataFolder.open(this.temp);
		assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> DataFolder.open(this.temp))
			.satisfies((inUse) -> assertThat(inUse.text().in(Language.INDONESIAN)).contains("sedang dipakai"));
		first.close();
		DataFolder second = DataFolder.open(this.temp);
		// closed once more: not the business of the second
		first.close();
		assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> DataFolder.open(this.temp));
		second.close();
	}

	@Test
	void anotherProcessHoldsTheFolderUntilItIsKilled() {
		try (ChildProcess child = ChildProcess.start(HoldsDataFolder.class, this.temp)) {
			child.await("holds");
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> DataFolder.open(this.temp));
			// refused twice: the first refusal must not have let go of anything
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> DataFolder.open(this.temp));
			child.kill();
			DataFolder.open(this.temp).close();
		}
	}

	@Test
	void aFileInItsPlaceIsNamed() throws IOException {
		Path file = Files.createFile(this.temp.resolve("data"));

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> DataFolder.open(file))
			.withMessageContaining(file.toString());
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
