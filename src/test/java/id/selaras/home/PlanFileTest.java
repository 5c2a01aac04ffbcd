package id.selaras.home;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanFileTest {

	private static final String FULL = """
			name: RPJMD 2021-2026
			basis: Perda 19 Tahun 2021
			first-year: 2022
			last-year: 2026
			in-force: 2023-12-01
			amends: rpjmd-2021
			""";

	@Test
	void everyKeyIsRead() {
		PlanHeader header = read(FULL);
		assertThat(header).isEqualTo(new PlanHeader("rpjmd-2021-p", "RPJMD 2021-2026", "Perda 19 Tahun 2021", 2022,
				2026, LocalDate.of(2023, 12, 1), "rpjmd-2021"));
		assertThat(header.with(List.of()).amends()).isEqualTo("rpjmd-2021");
		assertThat(read(FULL.substring(0, FULL.indexOf("amends"))).amends()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					first-year: 2022   | first_year: 2022     | baris 3, kunci "first_year": kunci tidak dikenal; mungkin maksudnya "first-year"
					first-year: 2022   | first-year: 22       | baris 3, kunci "first-year": seharusnya bilangan bulat 1990 sampai 2100, bukan "22"
					last-year: 2026    | last-year: 2021      | baris 4, kunci "last-year": seharusnya bilangan bulat 2022 sampai 2100, bukan "2021"
					last-year: 2026    | last-year: [2026]    | baris 4, kunci "last-year": seharusnya satu nilai, bukan daftar
					last-year: 2026    | name: RPJMD          | baris 4, kunci "name": kunci sudah ada di baris 1
					in-force: 2023     | # 2023               | baris 1, kunci "in-force": kunci wajib ini tidak ada
					amends: rpjmd-2021 | amends: rpjmd-2012   | baris 6, kunci "amends": "rpjmd-2012" tidak dikenal; mungkin maksudnya "rpjmd-2021"
					amends: rpjmd-2021 | amends: rpjmd-2021-p | baris 6, kunci "amends": rencana tidak dapat mengubah dirinya sendiri
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("plan.yaml " + expected);
	}

	private static PlanHeader read(String text) {
		return PlanFile.read(Problem.source("plan.yaml", text), "rpjmd-2021-p", List.of("rpjmd-2021", "rpjmd-2021-p"));
	}

}
