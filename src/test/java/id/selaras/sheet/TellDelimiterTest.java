package id.selaras.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TellDelimiterTest {

	@ParameterizedTest
	@CsvSource(delimiter = '@', quoteCharacter = '~',
			value = { "a;b;c$1;2,5;3 @ 1¦2,5¦3", "a,b,c$1,\"2;5\",3 @ 1¦2;5¦3", "a>b>c$1>2,5>3 @ 1¦2,5¦3",
					"a|b|c$1|2,5|3 @ 1¦2,5¦3", "Judul, tahun 2023$a;b;c$1;2,5;3$2;3,5;4 @ 2¦3,5¦4",
					// decimal commas in each line, as many as semicolons, no heading
					"2023;75,5$2024;76,5 @ 2024¦76,5", "IPM;75,5;76,5$AHH;65,1;66,2 @ AHH¦65,1¦66,2",
					// sentences with as many commas as there are semicolons
					"No;Indikator;Nilai$1;Luas, panjang;5$2;Jumlah, rasio;7 @ 2¦Jumlah, rasio¦7",
					// the fields in quotes say what had to be hidden
					"\"a\";\"b, c\"$\"d\";\"e, f\" @ d¦e, f", "\"a\",\"b;c\"$\"d\",\"e;f\" @ d¦e;f",
					// numbers alone
					"1,2,3$4,5,6 @ 4¦5¦6", "a,b$0,1$0,1$0,1 @ 0¦1",
					// a blank behind each comma is a habit
					"id, name$1, London$2, Paris @ 2¦ Paris", "id,, name$1,, London @ 1¦¦ London",
					"waktu, jam$2020-01-01T15:00:00,15:00:00 @ 2020-01-01T15:00:00¦15:00:00",
					// Excel's own way of stating it
					"sep=,$a;b,c$1;2,3 @ 1;2¦3" })
	void delimiterIsTold(String text, String lastRow) {
		ReadText read = ReadText.of(text.replace('$', '\n').replace('>', '\t'));
		assertThat(read.rows().get(read.rows().size() - 1)).isEqualTo(lastRow.replace("¦ ", "¦ "));
		assertThat(read.remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dinas Kesehatan\nDinas Pertanian\n", "kode\n01\n002\n00003\n", "x", "Nilai\n75,5\n76,2\n",
			"Nama\nDinas Kesehatan\nDinas Pemuda, Olahraga dan Wisata\nBappeda\n" })
	void oneColumnIsFine(String text) {
		ReadText read = ReadText.of(text);
		assertThat(read.rows()).containsExactlyElementsOf(text.lines().toList());
		assertThat(read.remarks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b;c,d\ne,f;g,h\n", "75,5\n76,2\n", "a,b|c\nd,e|f\n" })
	void aTieIsRefused(String text) {
		assertThat(ReadText.refusal(text)).isEqualTo(new Refusal(RefusalReason.DELIMITER, null, 1));
	}

	@Test
	void aSmallLeadIsSaidWithTheLine() {
		ReadText read = ReadText.of("a;b;c;d\n1;x,y;3;4\n2;x,y;4;5\n3;x,y;4;6\n4;x,y;5;6\n");
		assertThat(read.rows()).last().isEqualTo("4¦x,y¦5¦6");
		assertThat(read.remarks())
			.containsExactly("DelimiterGuessed[delimiter=titik koma, delimiterEnglish=semicolon, line=2]");
	}

	@Test
	void theLineThatStatesTheDelimiterIsNoRow() {
		assertThat(ReadText.of("sep=;\r\na;b\r\n\"1;5\";x\r\n").rows()).containsExactly("a¦b", "1;5¦x");
	}

}
