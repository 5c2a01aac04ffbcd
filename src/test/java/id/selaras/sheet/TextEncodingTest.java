package id.selaras.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextEncodingTest {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String TEXT = "No;Satuan\n1;m² – luas\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void withOrWithoutMarkTheTextIsTheSame(String charset) {
		for (String mark : new String[] { "", "\uFEFF" }) {
			ReadText read = ReadText.of((mark + TEXT).getBytes(Charset.forName(charset)));
			assertThat(read.rows()).containsExactly("No¦Satuan", "1¦m² – luas");
			assertThat(read.remarks()).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "'\n', 3", "'\r\n', 3", "'\r', 3" })
	void aGuessIsSaidWithTheLineWhereItMatters(String lineEnd, int line) {
		String text = "No;Satuan\n1;jiwa\n2;m²\n3;m³\n".replace("\n", lineEnd);
		ReadText read = ReadText.of(text.getBytes(WINDOWS));
		assertThat(read.rows()).containsExactly("No¦Satuan", "1¦jiwa", "2¦m²", "3¦m³");
		assertThat(read.remarks()).containsExactly("EncodingGuessed[line=" + line + "]");
	}

	@Test
	void signsAndQuotesOfWindowsInARowAreNoOtherAlphabet() {
		assertThat(ReadText.of("a;b\n“x”;–––…\n".getBytes(WINDOWS)).rows()).containsExactly("a¦b", "“x”¦–––…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1251", "ISO-8859-7", "GB2312" })
	void otherAlphabetsAreRefused(String charset) {
		String text = switch (charset) {
			case "windows-1251" -> "имя;город\n1;Москва\n";
			case "ISO-8859-7" -> "όνομα;πόλη\n1;Αθήνα\n";
			default -> "名字;城市\n1;北京市\n";
		};
		assertThat(ReadText.refusal(text.getBytes(Charset.forName(charset))).reason())
			.isEqualTo(RefusalReason.ENCODING);
	}

	@Test
	void utf8ThatIsDamagedIsRefused() {
		byte[] whole = "a;b\né;ü–\n".repeat(5).getBytes(StandardCharsets.UTF_8);
		byte[] cut = Arrays.copyOf(whole, whole.length - 2);
		assertThat(ReadText.refusal(cut).reason()).isEqualTo(RefusalReason.ENCODING);
	}

	@Test
	void utf16ThatIsCutOffIsRefused() {
		byte[] whole = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		assertThat(ReadText.refusal(Arrays.copyOf(whole, whole.length - 1)).reason()).isEqualTo(RefusalReason.ENCODING);
	}

	@Test
	void aByteWithoutALetterIsLeftOutAndSaid() {
		byte[] bytes = ("a;b\n" + "é;ü\n".repeat(20) + "x#y;z\n").getBytes(WINDOWS);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (bytes[i] == '#') ? (byte) 0x9D : bytes[i];
		}
		ReadText read = ReadText.of(bytes);
		assertThat(read.rows()).endsWith("xy¦z");
		assertThat(read.remarks()).containsExactly("EncodingGuessed[line=2]", "ControlCharacter[count=1] A22");
	}

	@Test
	void aStrayZeroIsLeftOutAndSaid() {
		ReadText read = ReadText.of("a,b,c\n\u0000,2,3\u00004\nx,y,z\nx,y,z\n");
		assertThat(read.rows()).containsExactly("a¦b¦c", "¦2¦34", "x¦y¦z", "x¦y¦z");
		assertThat(read.remarks()).containsExactly("ControlCharacter[count=1] A2", "ControlCharacter[count=1] C2");
	}

	@Test
	void bytesThatAreNoLettersAreNoText() {
		byte[] noise = new byte[3_000];
		new java.util.Random(1).nextBytes(noise);
		noise[0] = 'x';
		assertThat(ReadText.refusal(noise).reason()).isEqualTo(RefusalReason.TYPE_UNKNOWN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"a\": 1}]", " [\n  [1, 2]]", "{\"a\": [1, 2]}", "{\\rtf1\\ansi}" })
	void otherKindsOfTextAreNoTable(String text) {
		assertThat(ReadText.refusal(text).reason()).isEqualTo(RefusalReason.TYPE_UNKNOWN);
	}

}
