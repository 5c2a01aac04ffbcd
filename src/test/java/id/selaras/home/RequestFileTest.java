package id.selaras.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.selaras.plan.Consultant;
import id.selaras.plan.Period;
import id.selaras.plan.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestFileTest {

	private static final String FULL = """
			period: 2023-TW4
			consultant: nusa-cendekia
			deadline: 2024-01-31
			status: open
			forms:
			  - form: [e81, indicators]
			    agencies: [diskominfo, dinkes]
			    indicators: [IKU-1, "2.16"]
			  - form: quick-win
			""";

	@Test
	void everyKeyIsRead() {
		assertThat(read(FULL)).isEqualTo(
				new Request(new Period(2023, 4), "nusa-cendekia", LocalDate.of(2024, 1, 31), true,
						List.of(new Request.Asked(List.of("e81", "indicators"), List.of("diskominfo", "dinkes"),
								List.of("IKU-1", "2.16")),
								new Request.Asked(List.of("quick-win"), List.of(), List.of()))));
		assertThat(read(FULL.replace("open", "closed")).open()).isFalse();
	}

	@Test
	void aClosedRequestMayNameAConsultantWhoLeft() {
		String closed = FULL.replace("open", "closed").replace("nusa-cendekia", "karya-lama");
		assertThat(read(closed).consultant()).isEqualTo("karya-lama");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					period: 2023-TW4          | period: 2023-TW3      | baris 1, kunci "period": periode 2023-TW3 tidak sama dengan nama berkas
					period: 2023-TW4          | period: 2023-4        | baris 1, kunci "period": seharusnya periode seperti 2023-TW4, bukan "2023-4"
					consultant: nusa-cendekia | consultant: nusa      | baris 2, kunci "consultant": "nusa" tidak dikenal
					consultant: nusa-cendekia | consultant: lintas    | baris 2, kunci "consultant": konsultan lintas tidak melayani 92.02, lihat consultants.yaml
					deadline: 2024-01-31      | deadline: 31 Januari  | baris 3, kunci "deadline": seharusnya tanggal seperti 2024-01-31, bukan "31 Januari"
					deadline: 2024-01-31      | dedline: 2024-01-31   | baris 3, kunci "dedline": kunci tidak dikenal; mungkin maksudnya "deadline"
					status: open              | status: buka          | baris 4, kunci "status": "buka" tidak dikenal; yang boleh: open, closed
					status: open              | # status              | baris 1, kunci "status": kunci wajib ini tidak ada
					status: open              | period: 2023-TW4      | baris 4, kunci "period": kunci sudah ada di baris 1
					[e81, indicators]         | [e18, indicators]     | baris 6, kunci "forms[1].form[1]": "e18" tidak dikenal
					[e81, indicators]         | []                    | baris 6, kunci "forms[1].form": daftar tidak boleh kosong
					form: quick-win           | form: quick-wins      | baris 9, kunci "forms[2].form": "quick-wins" tidak dikenal; mungkin maksudnya "quick-win"
					[diskominfo, dinkes]      | [diskominfo, dinkess] | baris 7, kunci "forms[1].agencies[2]": "dinkess" tidak dikenal; mungkin maksudnya "dinkes"
					[diskominfo, dinkes]      |                       | baris 7, kunci "forms[1].agencies": tidak ada nilainya; seharusnya daftar
					[diskominfo, dinkes]      | all                   | baris 7, kunci "forms[1].agencies": seharusnya daftar, bukan satu nilai
					""")
	void aFaultIsNamed(String right, String wrong, String expected) {
		assertThat(Problem.of(() -> read(FULL.replace(right, (wrong == null) ? "" : wrong))))
			.isEqualTo("requests/2023-TW4.yaml " + expected);
	}

	private static Request read(String text) {
		Known known = new Known(Set.of("e81", "indicators", "quick-win"), Map.of(),
				List.of(new Consultant("nusa-cendekia", "PT A", "a@b.example", List.of("92.02")),
						new Consultant("lintas", "PT B", "b@b.example", List.of("33.07"))));
		return new RequestFile("92.02", List.of("diskominfo", "dinkes"), known)
			.read(Problem.source("requests/2023-TW4.yaml", text));
	}

}
