package id.selaras.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OriginalsFolderTest {

	private final Path folder;

	OriginalsFolderTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void whatWasReceivedCanBeOpened() {
		OriginalsFolder originals = new OriginalsFolder(this.folder);
		ReceivedOriginal received = originals.receive(bytes("formulir"));
		originals.sync();

		assertThat(received).isEqualTo(new ReceivedOriginal(StoreCases.sha("formulir"), 8, true));
		assertThat(originals.open(received.sha256())).asString(StandardCharsets.UTF_8).isEqualTo("formulir");
		assertThat(originals.holds(received.sha256())).isTrue();
	}

	@Test
	void theSameBytesTwiceAreOneOriginal() throws IOException {
		OriginalsFolder originals = new OriginalsFolder(this.folder);
		originals.receive(bytes("formulir"));

		assertThat(originals.receive(bytes("formulir")).isNew()).isFalse();
		assertThat(files()).hasSize(1);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerMayRead() throws IOException {
		Path file = stored(new OriginalsFolder(this.folder).receive(bytes("formulir")));

		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.resolveSibling(""))))
			.isEqualTo("rwx------");
	}

	@Test
	void aDamagedOriginalIsNeverReturnedAndIsMendedWhenItComesAgain() throws IOException {
		OriginalsFolder originals = new OriginalsFolder(this.folder);
		ReceivedOriginal received = originals.receive(bytes("formulir"));
		Files.writeString(stored(received), "formuliR");

		assertThatExceptionOfType(OriginalDamaged.class).isThrownBy(() -> originals.open(received.sha256()))
			.withMessageContaining("other bytes");
		assertThat(originals.receive(bytes("formulir")).isNew()).isTrue();
		assertThat(originals.open(received.sha256())).hasSize(8);
	}

	@Test
	void aMissingOriginalIsNamed() {
		OriginalsFolder originals = new OriginalsFolder(this.folder);

		assertThatExceptionOfType(OriginalDamaged.class).isThrownBy(() -> originals.open(StoreCases.sha("never")))
			.withMessageContaining(StoreCases.sha("never"));
	}

	@Test
	void onlyAHashCanBeOpened() {
		OriginalsFolder originals = new OriginalsFolder(this.folder);

		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> originals.open("../../etc/passwd"));
	}

	@Test
	void whatWasHalfReceivedIsSwept() throws IOException {
		OriginalsFolder originals = new OriginalsFolder(this.folder);
		InputStream breaks = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the line is dead");
			}

			@Override
			public int read(byte[] buffer, int start, int length) throws IOException {
				throw new IOException("the line is dead");
			}
		};
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> originals.receive(breaks));
		assertThat(files()).isEmpty();

		Files.writeString(this.folder.resolve("receive-1.part"), "half");
		assertThat(new OriginalsFolder(this.folder).holds(StoreCases.sha("half"))).isFalse();
		assertThat(files()).isEmpty();
	}

	private Path stored(ReceivedOriginal received) {
		return this.folder.resolve(received.sha256().substring(0, 2)).resolve(received.sha256());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static InputStream bytes(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}

}
