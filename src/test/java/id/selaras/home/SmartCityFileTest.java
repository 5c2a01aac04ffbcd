package id.selaras.home;

import java.time.LocalDate;
import java.util.List;

import id.selaras.plan.SmartCityCalendar;
import id.selaras.plan.SmartCityStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmartCityFileTest {

	private static final String FULL = """
			mou: 2022-03-01
			stages:
			  - id: bimtek-1
			    name: Bimtek I
			    from: 2023-07-05
			    to: 2023-07-06
			    book: Buku 1 Analisis Strategis
			    forms: [readiness]
			  - id: bimtek-2
			    name: Bimtek II
			    from: 2023-08-07
			    to: 2023-08-08
			""";

	@Test
	void everyKeyIsRead() {
		assertThat(read(FULL)).isEqualTo(new SmartCityCalendar(LocalDate.of(2022, 3, 1),
				List.of(new SmartCityStage("bimtek-1", "Bimtek I", LocalDate.of(2023, 7, 5), LocalDate.of(2023, 7, 6),
						"Buku 1 Analisis Strategis", List.of("readiness")),
						new SmartCityStage("bimtek-2", "Bimtek II", LocalDate.of(2023, 8, 7), LocalDate.of(2023, 8, 8),
								"", List.of()))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					mou: 2022-03-01  | mou: Maret 2022      | baris 1, kunci "mou": seharusnya tanggal seperti 2024-01-31, bukan "Maret 2022"
					stages:          | stage:               | baris 2, kunci "stage": kunci tidak dikenal; mungkin maksudnya "stages"
					to: 2023-07-06   | to: 2023-07-04       | baris 6, kunci "stages[1].to": sebelum tanggal from 2023-07-05
					to: 2023-08-08   | til: 2023-08-08      | baris 12, kunci "stages[2].til": kunci tidak dikenal; yang ada: id, name, from, to, book, forms
					from: 2023-08-07 | # 2023-08-07         | baris 9, kunci "stages[2].from": kunci wajib ini tidak ada
					from: 2023-08-07 | name: Bimtek         | baris 11, kunci "stages[2].name": kunci sudah ada di baris 10
					[readiness]      | readiness            | baris 8, kunci "stages[1].forms": seharusnya daftar, bukan satu nilai
					id: bimtek-2     | id: bimtek-1         | baris 9, kunci "stages[2].id": tahap "bimtek-1" sudah ada
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("smartcity.yaml " + expected);
	}

	private static SmartCityCalendar read(String text) {
		return SmartCityFile.read(Problem.source("smartcity.yaml", text));
	}

}
