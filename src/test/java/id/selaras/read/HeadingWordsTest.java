package id.selaras.read;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingWordsTest {

	@ParameterizedTest
	@CsvSource({ "realisasi, relisasi", "prioritas, pioritas", "capaian, capian", "pelaksanaan, pelaksanan",
			"penanggung, penganggung", "target, targrt" })
	void typingErrorsAreForgiven(String word, String typed) {
		assertThat(HeadingWords.same(word, typed)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "unit, inti", "satuan, sasaran", "target, realisasi", "pagu, baku", "k, rp" })
	void otherWordsAreNot(String word, String other) {
		assertThat(HeadingWords.same(word, other)).isFalse();
	}

	@Test
	void abbreviatedAgencyAndFillersDoNotCount() {
		assertThat(HeadingWords.of("Target Renja PD pada Tahun 2023 (n-1)"))
			.isEqualTo(HeadingWords.of("target  renja perangkat daerah tahun"));
	}

	@Test
	void likenessIsTheShareOfCommonWords() {
		assertThat(likeness("Realisasi Kinerja", "Realisasi Kinerja")).isEqualByComparingTo("1");
		assertThat(likeness("Realisasi Kinerja", "Realisasi")).isEqualByComparingTo("0.6667");
		assertThat(likeness("Target Target", "Target")).isEqualByComparingTo("0.6667");
		assertThat(likeness("Target", "")).isEqualByComparingTo("0");
	}

	@Test
	void singleWordOpensOnlyByItself() {
		assertThat(HeadingWords.begins(List.of("disusun"), List.of("disusun"))).isTrue();
		assertThat(HeadingWords.begins(List.of("disusun", "oleh"), List.of("disusun"))).isFalse();
		assertThat(HeadingWords.begins(List.of("faktor", "pendorong", "lain"), List.of("faktor", "pendorong")))
			.isTrue();
	}

	private static BigDecimal likeness(String one, String other) {
		return HeadingWords.likeness(HeadingWords.of(one), HeadingWords.of(other));
	}

}
