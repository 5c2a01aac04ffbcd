package id.selaras.home;

import java.util.List;

import id.selaras.plan.Consultant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConsultantsFileTest {

	private static final String FULL = """
			consultants:
			  - id: nusa-cendekia
			    name: PT Nusa Cendekia Konsultan
			    email: laporan@nusa-cendekia.example
			    regencies: ["92.02", 35.10]
			  - id: lintas-praja
			    name: PT Lintas Praja Semesta
			    email: laporan@lintas-praja.example
			    regencies: []
			""";

	@Test
	void everyKeyIsRead() {
		assertThat(read(FULL)).containsExactly(
				new Consultant("nusa-cendekia", "PT Nusa Cendekia Konsultan", "laporan@nusa-cendekia.example",
						List.of("92.02", "35.10")),
				new Consultant("lintas-praja", "PT Lintas Praja Semesta", "laporan@lintas-praja.example", List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					consultants:     | consultant:        | baris 1, kunci "consultant": kunci tidak dikenal; mungkin maksudnya "consultants"
					id: lintas-praja | id: nusa-cendekia  | baris 6, kunci "consultants[2].id": konsultan "nusa-cendekia" sudah ada
					id: lintas-praja | id: Lintas Praja   | baris 6, kunci "consultants[2].id": seharusnya huruf kecil, angka dan tanda hubung, bukan "Lintas Praja"
					name: PT Nusa    | nama: PT Nusa      | baris 3, kunci "consultants[1].nama": kunci tidak dikenal; mungkin maksudnya "name"
					name: PT Nusa    | # PT Nusa          | baris 2, kunci "consultants[1].name": kunci wajib ini tidak ada
					name: PT Nusa    | id: PT Nusa        | baris 3, kunci "consultants[1].id": kunci sudah ada di baris 2
					35.10            | 35.1               | baris 5, kunci "consultants[1].regencies[2]": seharusnya kode Kemendagri seperti 92.02, bukan "35.1"
					laporan@lintas   | laporan lintas     | baris 8, kunci "consultants[2].email": seharusnya satu alamat surel, bukan "laporan lintas-praja.example"
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, wrong)))).isEqualTo("consultants.yaml " + expected);
	}

	private static List<Consultant> read(String text) {
		return ConsultantsFile.read(Problem.source("consultants.yaml", text));
	}

}
