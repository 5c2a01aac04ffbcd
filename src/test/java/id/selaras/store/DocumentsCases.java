package id.selaras.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

interface DocumentsCases extends StoreCases {

	@Test
	default void aDocumentComesBackWithItsFingerprint() {
		String regency = StoreCases.newRegency();
		byte[] content = AWKWARD.getBytes(StandardCharsets.UTF_8);
		store().documents().put(regency, "form", AWKWARD, "first", content);

		Document document = store().documents().get(regency, "form", AWKWARD).orElseThrow();
		assertThat(document.key()).isEqualTo(AWKWARD);
		assertThat(document.fingerprint()).isEqualTo("first");
		assertThat(document.content()).isEqualTo(content);
		assertThat(store().documents().fingerprint(regency, "form", AWKWARD)).isEqualTo(Optional.of("first"));
	}

	@Test
	default void aDocumentStandsInThePlaceOfTheOneBefore() {
		String regency = StoreCases.newRegency();
		store().documents().put(regency, "form", "a", "first", new byte[] { 1 });
		store().documents().put(regency, "form", "a", "second", new byte[] { 2 });
		store().documents().put(regency, "form", "b", "third", new byte[0]);
		store().documents().put(regency, "figures", "a", "fourth", new byte[] { 4 });

		assertThat(store().documents().fingerprints(regency, "form")).hasSize(2)
			.containsEntry("a", "second")
			.containsEntry("b", "third");
		assertThat(store().documents().get(regency, "form", "a").orElseThrow().content()).containsExactly(2);
		assertThat(store().documents().get(regency, "form", "b").orElseThrow().content()).isEmpty();
	}

	@Test
	default void aDocumentMayBeRemoved() {
		String regency = StoreCases.newRegency();
		store().documents().put(regency, "form", "a", "first", new byte[] { 1 });
		store().documents().remove(regency, "form", "a");
		store().documents().remove(regency, "form", "a");

		assertThat(store().documents().get(regency, "form", "a")).isEmpty();
		assertThat(store().documents().fingerprint(regency, "form", "a")).isEmpty();
	}

	@Test
	default void aLargeDocumentThatHardlyCompressesComesBack() {
		String regency = StoreCases.newRegency();
		byte[] content = new byte[3_000_000];
		new Random(1).nextBytes(content);
		store().documents().put(regency, "form", "a", "first", content);

		assertThat(store().documents().get(regency, "form", "a").orElseThrow().content()).isEqualTo(content);
	}

	@Test
	default void documentsOfTwoRegenciesAreTwo() {
		String manokwari = StoreCases.newRegency();
		String kediri = StoreCases.newRegency();
		store().documents().put(manokwari, "form", "a", "first", new byte[] { 1 });
		store().documents().put(kediri, "form", "a", "second", new byte[] { 2 });
		store().documents().remove(kediri, "form", "a");

		assertThat(store().documents().fingerprints(manokwari, "form")).containsEntry("a", "first");
		assertThat(store().documents().fingerprints(kediri, "form")).isEmpty();
	}

}
