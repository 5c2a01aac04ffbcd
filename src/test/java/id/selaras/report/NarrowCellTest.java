package id.selaras.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowCellTest {

	private final NarrowCell money = new NarrowCell(EvaluationView.MONEY_WIDTH, 6);

	private final NarrowCell performance = new NarrowCell(16, 6);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "7.500|7.500", "209.572.712.714|209.572./712.714", "1.047.863|1./047.863",
					"123.456.789.012.345|123./456.789./012.345", "−209.572.712|−209./572.712", "1.234,56|1.234,56",
					"209.572,71|209./572,71" })
	void numbersBreakBeforeThousands(String number, String lines) {
		assertThat(this.money.fit(number)).isEqualTo(lines.replace('/', '\n'));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3,9–4,4|3,9–/4,4", "1.100–1.250|1.100–/1.250", "WTP|WTP", "B 68,75|B/68,75",
			"belum ada|belum/ada", "Tercapai|Terca-/pai" })
	void rangesAndWordsBreakWhereReadersExpect(String text, String lines) {
		assertThat(this.performance.fit(text)).isEqualTo(lines.replace('/', '\n'));
	}

	@Test
	void unbreakableNumbersAreToldApart() {
		assertThat(this.performance.holds(this.performance.fit("0,123456789"), 5)).isFalse();
		assertThat(this.performance.holds(this.performance.fit("99,09"), 5)).isTrue();
		assertThat(this.performance.holds(this.performance.fit("satu dua tiga empat lima enam tujuh"), 5)).isFalse();
	}

	@Test
	void namesOfFilesBreakAtBlanks() {
		NarrowCell file = new NarrowCell(60, 8);
		assertThat(file.atBlanks("capaian dlh.csv")).isEqualTo("capaian dlh.csv");
		assertThat(file.atBlanks("Dinkes\nE81 Dinkes TW IV 2023.xlsx"))
			.isEqualTo("Dinkes\nE81 Dinkes TW IV\n2023.xlsx");
		assertThat(file.atBlanks("REALISASI_TW_IV_FINAL_revisi.xlsx baru"))
			.isEqualTo("REALISASI_TW_IV_FINAL_revisi.xlsx\nbaru");
	}

	@Test
	void emptyTextStaysEmpty() {
		assertThat(this.money.fit("")).isEmpty();
	}

}
