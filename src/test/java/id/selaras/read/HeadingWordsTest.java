package id.selaras.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.form.ColumnDefinition;
import id.selaras.form.ColumnType;
import id.selaras.form.FormDefinition;
import id.selaras.form.FormKind;
import id.selaras.form.Presence;
import id.selaras.form.Repeat;

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
		assertThat(likeness("Realisasi Kinerja", "Realisasi Kinerja")).isEqualTo(1000);
		assertThat(likeness("Realisasi Kinerja", "Realisasi")).isEqualTo(666);
		assertThat(likeness("Target Target", "Target")).isEqualTo(666);
		assertThat(likeness("Target", "")).isEqualTo(0);
	}

	@Test
	void singleWordOpensOnlyByItself() {
		assertThat(HeadingWords.begins(List.of("disusun"), List.of("disusun"))).isTrue();
		assertThat(HeadingWords.begins(List.of("disusun", "oleh"), List.of("disusun"))).isFalse();
		assertThat(HeadingWords.begins(List.of("faktor", "pendorong", "lain"), List.of("faktor", "pendorong")))
			.isTrue();
	}

	private static int likeness(String text, String heading) {
		ColumnDefinition column = new ColumnDefinition("x", List.of(heading), ColumnType.TEXT, Repeat.ONCE, Set.of(),
				Presence.USUAL, false, false, false);
		FormDefinition form = new FormDefinition("f", "F", FormKind.REALISATION, List.of(), List.of(), List.of(column),
				Map.of(), "");
		return new HeadingLookup(List.of(form)).hits(text).stream().mapToInt(Hit::likeness).findFirst().orElse(0);
	}

}
