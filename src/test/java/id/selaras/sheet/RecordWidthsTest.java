package id.selaras.sheet;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordWidthsTest {

	@ParameterizedTest
	@ValueSource(strings = { "LAPORAN KINERJA\nTahun, 2023\n\nNo;Nama;Nilai\n1;IPM;75,5\n2;AHH;65\n",
			"No;Nama;Nilai\n1;IPM;75,5;;\n2;AHH;65;\n;;;;;;\n\n",
			"No;Nama;Nilai\n1;IPM;75,5\n2;AHH;65\n\nManokwari, 5 Januari;Kepala\n", "a;b;c;;\n1;2;3\n4;5;6\n",
			"No;Nama;Nilai\n1;IPM;75,5\nSumber: BPS\n" })
	void titlesBlanksAndSignaturesAreNoMistakes(String text) {
		assertThat(ReadText.of(text).remarks()).isEmpty();
	}

	@Test
	void linesOfOtherWidthsAreNamed() {
		assertThat(ReadText.of("a;b;c\n1;2;3;4\n1;2\n1;2;3\n1;2;3\n").remarks()).containsExactly(
				"UnequalFields[line=2, fields=4, expected=3] D2", "UnequalFields[line=3, fields=2, expected=3] C3");
	}

	@Test
	void theHeadingCountsEvenWhereMostLinesAreNarrower() {
		assertThat(ReadText.of("a;b;c\n1;2\n3;4\n5;6\n1;2;3\n").remarks()).hasSize(3);
	}

	@Test
	void aTornNumberIsNamed() {
		assertThat(ReadText.of("No,Nama,Nilai\n1,IPM,75,5\n2,AHH,65\n3,HLS,12\n").remarks())
			.containsExactly("TornNumber[line=2, fields=4, expected=3] A2");
	}

	@Test
	void aFileInWhichAllNumbersAreTornIsRefused() {
		assertThat(ReadText.refusal("Laporan\nNo,Nama,Nilai\n1,IPM,75,5\n2,AHH,65,1\n3,HLS,12\n4,RLS,7,5\n"))
			.isEqualTo(new Refusal(RefusalReason.DELIMITER, "A3", 3));
	}

	@Test
	void aHeadingBelowATitleOfTwoFieldsIsNoTornNumber() {
		assertThat(ReadText.of("Laporan,2023\nNo,Nama,Nilai\n1,IPM,75\n2,AHH,65\n").remarks()).isEmpty();
	}

	@Test
	void ofManyRemarksTheFirstAreEnough() {
		List<String> remarks = ReadText.of("a;b\n" + "1;2\n".repeat(200) + "1;2;3\n".repeat(150)).remarks();
		assertThat(remarks).hasSize(101).last().isEqualTo("FurtherRemarks[count=50]");
	}

}
