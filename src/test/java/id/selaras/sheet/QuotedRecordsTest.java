package id.selaras.sheet;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedRecordsTest {

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void linesEndInAnyWay(String lineEnd) {
		ReadText read = ReadText.of("a;b;c\n1;2;3\n\n\"satu\ndua\";\"\"\"x\"\";y\";6".replace("\n", lineEnd));
		assertThat(read.rows()).containsExactly("a¦b¦c", "1¦2¦3", "", "satu\ndua¦\"x\";y¦6");
		assertThat(read.remarks()).isEmpty();
	}

	@Test
	void lineEndsMayBeMixed() {
		assertThat(ReadText.of("a;b\r\n1;2\n3;4\r5;6\r\n\r7;8").rows()).containsExactly("a¦b", "1¦2", "3¦4", "5¦6", "",
				"7¦8");
	}

	@Test
	void rowsAreThoseThatExcelShows() {
		ReadText read = ReadText.of("a;b\n\"x\ny\nz\";2\n3;4;5\n6;7\n");
		assertThat(read.remarks()).containsExactly("UnequalFields[line=5, fields=3, expected=2] C3");
	}

	@Test
	void aQuoteWithinATextIsALetter() {
		ReadText read = ReadText.of("nama;ukuran\nPipa 2\" besar;5\" x 3\"\nPapan;1\"\n");
		assertThat(read.rows()).containsExactly("nama¦ukuran", "Pipa 2\" besar¦5\" x 3\"", "Papan¦1\"");
		assertThat(read.remarks()).isEmpty();
	}

	@Test
	void textBehindAClosedQuoteKeepsAllQuotesAndIsSaid() {
		ReadText read = ReadText.of("a;b;c\n1;\"x\" y;3\n\"He said \"no\"\";2;3\n");
		assertThat(read.rows()).containsExactly("a¦b¦c", "1¦\"x\" y¦3", "\"He said \"no\"\"¦2¦3");
		assertThat(read.remarks()).containsExactly("StrayQuote[line=2] B2", "StrayQuote[line=3] A3");
	}

	@Test
	void aQuoteThatMeetsAnotherLinesQuoteSwallowsNothing() {
		ReadText read = ReadText.of("a;b;c\n1;\"CV Maju;3\n2;x;4\n3;\"PT Jaya\";5\n");
		assertThat(read.rows()).containsExactly("a¦b¦c", "1¦\"CV Maju¦3", "2¦x¦4", "3¦PT Jaya¦5");
		assertThat(read.remarks()).containsExactly("StrayQuote[line=2] B2");
	}

	@Test
	void dittoMarksThatJoinLinesAreSaid() {
		ReadText read = ReadText.of("No;Satuan;Nilai\n1;orang;5\n2;\";6\n3;\";7\n4;orang;8\n");
		assertThat(read.rows()).containsExactly("No¦Satuan¦Nilai", "1¦orang¦5", "2¦;6\n3;¦7", "4¦orang¦8");
		assertThat(read.remarks()).containsExactly("LinesInQuotes[line=3, lines=2] A3");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// lines of other widths than the heading, and a blank one among them
			"No;Nama;Satuan;Nilai;Ket\n1;a;\"kg;5\n\n2;b;kg\";6;x;y\n3;c;kg;7;\n",
			// trailing delimiters
			"No;Nama;Satuan;Nilai;;;\n1;a;\"kg;5;;;\n2;b;kg\";6;;;\n3;c;kg;7;;;\n",
			// the last fields were left out
			"No;Nama;Satuan;T;R1;R2;R3;R4;Ket\n1;a;\"kg;5\n2;b;kg\";6\n3;c;kg;7\n",
			"Judul\nTahun;2023\nNo;Nama;Satuan;Nilai\n1;a;\"kg;5\n2;b;kg\";6\n" })
	void linesThatAPairOfStrayQuotesSwallowsAreSaidAndNotTrusted(String text) {
		assertThat(ReadText.of(text).remarks()).anyMatch((remark) -> remark.startsWith("LinesInQuotes"));
		Workbook workbook = (Workbook) new WorkbookOpener(SheetLimits.DEFAULT)
			.open(text.getBytes(StandardCharsets.UTF_8));
		Sheet sheet = workbook.sheets().get(0);
		assertThat(sheet.rowNumbers().stream().flatMap((row) -> sheet.row(row).stream()))
			.filteredOn((cell) -> cell.text().equals("6"))
			.extracting(Cell::kind)
			.containsExactly(CellKind.MISPLACED);
	}

	@Test
	void aTextOfSeveralLinesWithDelimitersIsNoTrouble() {
		String text = "No,Nama,Satuan,Nilai,Ket\n1,a,kg,5,\"Luas, sementara\nmenunggu BPS\"\n2,b,kg,6,\"x\ny\"\n";
		assertThat(ReadText.of(text).remarks()).isEmpty();
	}

	@Test
	void blanksBehindAClosedQuoteAreLeftOut() {
		assertThat(ReadText.of("a;b\n\"x\"  ;\"y\" \n").rows()).containsExactly("a¦b", "x¦y");
	}

	@Test
	void anUnclosedQuoteIsNamedWhereItOpens() {
		assertThat(ReadText.refusal("a;b\n\"x\ny\";2\n3;\"4\n5;6\n"))
			.isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "B3", 4));
		assertThat(ReadText.refusal("\"a;b;c\n1;2,5;3\n4;5,5;6\n"))
			.isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "A1", 1));
		assertThat(ReadText.refusal("Luas, dll;\"b\n1,5;2\n3,5;4\n").reason()).isEqualTo(RefusalReason.UNCLOSED_QUOTE);
	}

	@Test
	void aQuoteMayNotSpanTooManyLines() {
		String lines = "x\n".repeat(SheetLimits.DEFAULT.quotedLines());
		assertThat(ReadText.refusal("a;b\n\"" + lines + "\";1\n"))
			.isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "A2", 2));
		assertThat(ReadText.of("a;b\n\"" + lines.substring(2) + "\";1\n").rows()).hasSize(2);
	}

	@Test
	void aQuoteThatNeverClosesIsRefusedHoweverLongTheFile() {
		assertThat(ReadText.refusal("a;b\n1;\"2\n" + "satu baris;dua\n".repeat(550_000)))
			.isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "B2", 2));
		assertThat(ReadText.refusal("a;b\n1;\"" + "satu baris tanpa akhir;".repeat(350_000)))
			.isEqualTo(new Refusal(RefusalReason.UNCLOSED_QUOTE, "B2", 2));
		assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(new byte[200_000_000]))
			.isEqualTo(new Refusal(RefusalReason.TOO_LARGE));
	}

	@Test
	void manyQuotesThatOpenInVainAreNoTrouble() {
		String text = "a;b;c\n" + "1;\"CV Maju;3\n".repeat(100_000);
		assertThat(new WorkbookOpener(SheetLimits.DEFAULT).open(text.getBytes(StandardCharsets.UTF_8)))
			.isInstanceOf(Opened.class);
	}

	@Test
	void aCellMayNotBeLongerThanInExcel() {
		String longest = "x".repeat(SheetLimits.DEFAULT.cellLength());
		assertThat(ReadText.of("a;b\n\"" + longest + "\";" + longest + "\n").rows()).hasSize(2);
		assertThat(ReadText.refusal("a;b\n1;" + longest + "x\n"))
			.isEqualTo(new Refusal(RefusalReason.CELL_TOO_LONG, "B2", 2));
		assertThat(ReadText.refusal("a;b\n\"" + longest + "x\";1\n"))
			.isEqualTo(new Refusal(RefusalReason.CELL_TOO_LONG, "A2", 2));
	}

	@Test
	void thereMayNotBeMoreColumnsThanInExcel() {
		assertThat(ReadText.of(";".repeat(16_383) + "x").rows()).hasSize(1);
		assertThat(ReadText.refusal(";".repeat(16_384) + "x").reason()).isEqualTo(RefusalReason.TOO_LARGE);
	}

	@Test
	void aRefusalNamesTheLineInWords() {
		assertThat(ReadText.refusal("a;b\n3;\"4\n").finding(id.selaras.finding.Location.of("ab", "x.csv")))
			.satisfies((finding) -> {
				assertThat(finding.text().indonesian()).endsWith("Lihat baris 2.");
				assertThat(finding.text().english()).endsWith("See line 2.");
				assertThat(finding.location().place()).isEqualTo("B2");
			});
	}

}
