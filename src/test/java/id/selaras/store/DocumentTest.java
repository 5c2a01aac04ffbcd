package id.selaras.store;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.IntStream;

import id.selaras.finding.Fingerprint;
import id.selaras.home.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

class DocumentTest {

	private static final Kept KEPT = new Kept(IntStream.range(0, 5000).mapToObj((i) -> "Sub Kegiatan " + i).toList());

	private record Kept(List<String> names) {
	}

	@Test
	void recordsComeBack() {
		MessageDigest digest = Fingerprint.sha256();
		Document document = Document.json("a", "first", KEPT, digest);
		assertThat(document.read(Kept.class)).isEqualTo(KEPT);
		assertThat(document.content()).isEqualTo(Json.bytes(KEPT));
		assertThat(Fingerprint.of(digest)).isEqualTo(Fingerprint.of(Json.bytes(KEPT)));
		assertThat(document.deflated()).isEqualTo(Document.of("a", "first", Json.bytes(KEPT)).deflated());
	}

	/** All of it is read: the checksum is the last that stands there. */
	@Test
	void oneThatWasDamagedIsNotTakenForWhole() {
		for (int fromEnd : List.of(1, 4, 5, 2000)) {
			Document document = Document.json("a", "first", KEPT);
			document.deflated()[document.deflated().length - fromEnd] ^= 1;
			assertThat(catchThrowable(() -> document.read(Kept.class))).as("byte %d from the end", fromEnd)
				.isInstanceOf(RuntimeException.class);
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(document::content);
		}
	}

}
