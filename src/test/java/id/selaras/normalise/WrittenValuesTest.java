package id.selaras.normalise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import id.selaras.sheet.CellKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What officials write, and what they mean by it: {@code values/written.csv}. */
class WrittenValuesTest {

	private static final Path TABLE = Path.of("src/test/resources/values/written.csv");

	@ParameterizedTest
	@CsvFileSource(resources = "/values/written.csv", delimiter = ';', numLinesToSkip = 1)
	void isReadAsItIsMeant(String kind, @Nullable String content, @Nullable String format, String column,
			@Nullable String unit, @Nullable String target, @Nullable String baseline, @Nullable String last,
			@Nullable String neighbours, String expected) {
		WrittenCell cell = new WrittenCell(CellKind.valueOf(kind.toUpperCase(Locale.ROOT)), text(content), text(format),
				column, text(unit), text(target), text(baseline), text(last), text(neighbours));
		assertThat(cell.read()).as("%s", cell).isEqualTo(expected);
	}

	@Test
	void theTableHoldsEveryKindOfAnswer() throws IOException {
		String table = Files.readString(TABLE);
		assertThat(table.lines().filter((line) -> !line.startsWith("#"))).hasSizeGreaterThan(1000);
		assertThat(table).contains(";blank\n", ";stated-none\n", ";grade ", ";range ", ";words ", ";date ",
				";rejected ", ";asked which-number: ", ";asked fraction-or-percent: ", ";asked thousandfold: ");
	}

	private static String text(@Nullable String cell) {
		return (cell == null) ? "" : cell;
	}

}
