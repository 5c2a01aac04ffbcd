package id.selaras.read;

import java.util.List;

import id.selaras.finding.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindStatedTest {

	private static final Location FILE = Location.of("ab", "x.xlsx");

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Triwulan IV Tahun 2023|2023|4", "TRIWULAN 1 TAHUN ANGGARAN 2022|2022|1",
					"Periode Pelaksanaan: 2023|2023|-", "s/d TW III|-|3", "TW-2 2023|2023|2", "Trw. I 2024|2024|1",
					"Tribulan II 2023|2023|2", "Kuartal 3 2023|2023|3", "capaian tw4 2023|2023|4",
					"Tahun Anggaran 2023|2023|-", "Tahun 2023|2023|-", "Triwulan IV Tahun 2023.|2023|4",
					"TW lV 2023|2023|4", "TW 1V 2023|2023|4", "Triwulan Il 2023|2023|2", "TW lll|-|3", "TW l|-|1",
					"TW4-2023|2023|4", "TW IV 2023 - Diskominfo|2023|4", "Tahun 2023 (RPJMD 2021-2026)|2023|-",
					"Target 2023, RPJMD 2021 s/d 2026|2023|-" })
	void periodsAsTheyAreStated(String text, @Nullable Integer year, @Nullable Integer quarter) {
		assertThat(FindStated.periods(List.of(new StatedText(text, FILE)), FILE))
			.containsExactly(new PeriodHint(PeriodHint.Source.SHEET, year, quarter, FILE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "RPJMD 2021-2026|", "Perda Nomor 19/2021|", "2.023|", "Kode 2023.01|", "Pagu 120235000|",
					"Triwulan V|", "TW 11|", "TW ll2|", "TW liv|", "Two|", "Tahun 1999|", "RPJMD Tahun 2021 - 2026|",
					"2021–2026|", "Manokwari, 22 Januari 2024|", "Dicetak 22-01-2024|", "2024-01-22|",
					"Perda Nomor 5 Tahun 2021|" })
	void noPeriodIsStated(String text) {
		assertThat(FindStated.periods(List.of(new StatedText(text, FILE)), FILE)).isEmpty();
	}

	@Test
	void foldersAndFileNameStateToo() {
		Location file = Location.of("ab", "2024-01-22/2023/tw3/E81_Diskominfo_TW_IV_2022.xlsx");
		assertThat(FindStated.periods(List.of(), file)).containsExactly(
				new PeriodHint(PeriodHint.Source.FOLDER, 2023, null, file),
				new PeriodHint(PeriodHint.Source.FOLDER, null, 3, file),
				new PeriodHint(PeriodHint.Source.FILE_NAME, 2022, 4, file));
	}

	@Test
	void dayOfArrivalIsNoPeriod() {
		assertThat(FindStated.periods(List.of(), Location.of("ab", "2024-01-22/e81.xlsx"))).isEmpty();
	}

}
