package id.selaras.finding;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTest {

	@Test
	void bytesGiveTheirSha256() {
		assertThat(Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void partsAreToldApart() {
		assertThat(new String[] { Fingerprint.of("ab", "c"), Fingerprint.of("a", "bc"), Fingerprint.of("abc"),
				Fingerprint.of("abc", ""), Fingerprint.of("", "abc"), Fingerprint.of("2:ab1:c") })
			.doesNotHaveDuplicates();
	}

	@Test
	void samePartsGiveTheSame() {
		assertThat(Fingerprint.of("é", "b")).isEqualTo(Fingerprint.of("é", "b")).matches("[0-9a-f]{64}");
	}

}
