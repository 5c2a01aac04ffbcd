package id.selaras.sheet;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {

	@Test
	void aTextThatLooksLikeAFormulaIsNeutralised() {
		assertThat(lines(List.of("=1+1", "+62", "-5", "@x", "5-6"))).containsExactly("a;b;c;d;e",
				"'=1+1;'+62;'-5;'@x;5-6");
	}

	@Test
	void separatorsAndQuotesAreQuotedAndLinesJoined() {
		assertThat(lines(List.of("a;b", "say \"no\"", "one\r\ntwo", "", "é"))).containsExactly("a;b;c;d;e",
				"\"a;b\";\"say \"\"no\"\"\";one two;;é");
	}

	private static List<String> lines(List<String> row) {
		String text = CsvText.of(List.of("a", "b", "c", "d", "e"), List.of(row));
		assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
		return text.substring(1).lines().toList();
	}

}
