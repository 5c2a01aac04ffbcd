package id.selaras.receive;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UploadedNameTest {

	@Test
	void onlyTheNameCounts() {
		assertThat(UploadedName.of("E81 Dinkes.xlsx")).contains("E81 Dinkes.xlsx");
		assertThat(UploadedName.of("C:\\Users\\sari\\E81.xlsx")).contains("E81.xlsx");
		assertThat(UploadedName.of("../../etc/passwd")).contains("passwd");
		assertThat(UploadedName.of("e\u0301.xlsx")).contains("\u00e9.xlsx");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a/", ".hidden", "~$open.xlsx", "half.part", "a\nb.xlsx", "a\u202eb.xlsx",
			"a\u0000.xlsx", "a:b.xlsx", "a\"b.xlsx" })
	void whatWouldNotBeTakenFromAnInboxOrCouldMisleadIsNoName(String name) {
		assertThat(UploadedName.of(name)).isEmpty();
	}

	@Test
	void aLongNameIsNone() {
		assertThat(UploadedName.of("a".repeat(176) + ".xls")).isPresent();
		assertThat(UploadedName.of("a".repeat(177) + ".xls")).isEmpty();
	}

	@Test
	void thePathStatesTheDayOfArrival() {
		LocalDate day = LocalDate.of(2024, 2, 12);
		String path = UploadedName.path(day, "dinkes", "E81.xlsx");
		assertThat(path).isEqualTo("unggahan:/2024-02-12/dinkes/E81.xlsx");
		assertThat(ArrivalDay.of(path)).isEqualTo(day);
		assertThat(ArrivalDay.of(UploadedName.path(day, "", "E81.xlsx"))).isEqualTo(day);
	}

}
