package id.selaras.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
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

	@Test
	void numbersAreWrittenForTheirReaders() {
		TypedTable table = new TypedTable("t", "T",
				List.of(new TypedTable.Column("nilai", "Nilai (%)", TypedTable.Kind.PERCENT),
						new TypedTable.Column("kata", "Kata", TypedTable.Kind.TEXT)),
				List.of(List.of(new TypedTable.Amount(new BigDecimal("-1234567.50")), TypedTable.words("-5")),
						List.of(new TypedTable.Amount(new BigDecimal("1E+3")), new TypedTable.Reason("belum lapor")),
						List.of(new TypedTable.Day(LocalDate.of(2024, 2, 10)), TypedTable.none())));
		assertThat(CsvText.of(table))
			.isEqualTo("\uFEFFNilai (%);Kata\r\n-1234567,5;'-5\r\n1000;belum lapor\r\n2024-02-10;\r\n");
		assertThat(CsvText.forPrograms(table))
			.isEqualTo("nilai,kata\r\n-1234567.5,'-5\r\n1000,belum lapor\r\n2024-02-10,\r\n");
	}

	private static List<String> lines(List<String> row) {
		String text = CsvText.of(List.of("a", "b", "c", "d", "e"), List.of(row));
		assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
		return text.substring(1).lines().toList();
	}

}
