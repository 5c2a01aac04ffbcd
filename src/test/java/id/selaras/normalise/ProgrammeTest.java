package id.selaras.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", nullValues = "-",
			textBlock = """
					2.16.03            | Program Aplikasi           | 2.16.03  | -            | Program Aplikasi        | PROGRAMME
					2.16.03.2.01.0007  | -                          | 2.16.03  | 2.16.03.2.01 | -                       | SUB_KEGIATAN
					-                  | 2.16.03.2.01. Kegiatan A   | 2.16.03  | 2.16.03.2.01 | Kegiatan A              | KEGIATAN
					X.XX.01.0.00       | -                          | X.XX.01  | -            | -                       | PROGRAMME
					-                  | Program 2.16 tanpa kode    | -        | -            | Program 2.16 tanpa kode | PROGRAMME
					-                  | Sub Kegiatan Penyusunan    | -        | -            | Sub Kegiatan Penyusunan | SUB_KEGIATAN
					IK-1               | -                          | -        | -            | -                       | PROGRAMME
					""")
	void codeActivityAndName(String code, String written, String programme, String activity, String name,
			Programme.Level level) {
		assertThat(Programme.of(text(code), text(written)))
			.isEqualTo(new Programme(text(programme), text(activity), text(name), level));
		assertThat(Programme.level(text(code), text(written))).isEqualTo(level);
	}

	private static String text(@Nullable String cell) {
		return (cell == null) ? "" : cell;
	}

}
