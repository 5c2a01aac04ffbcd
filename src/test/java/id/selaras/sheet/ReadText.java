package id.selaras.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text as the opener reads it, in a form that tests can write down.
 *
 * @param rows cells joined by {@code ¦}, from the first row to the last that holds
 * something
 * @param remarks the facts with their cell
 */
record ReadText(List<String> rows, List<String> remarks) {

	static ReadText of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	static ReadText of(byte[] bytes) {
		Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
		assertThat(opened).isInstanceOf(Workbook.class);
		Workbook workbook = (Workbook) opened;
		Sheet sheet = workbook.sheets().get(0);
		return new ReadText(IntStream.rangeClosed(0, sheet.lastRow()).mapToObj((row) -> row(sheet, row)).toList(),
				workbook.remarks()
					.stream()
					.map((remark) -> remark.facts() + ((remark.cell() == null) ? "" : " " + remark.cell()))
					.toList());
	}

	private static String row(Sheet sheet, int row) {
		return String.join("¦",
				IntStream.rangeClosed(0, sheet.lastColumn(row, row))
					.mapToObj((column) -> sheet.cell(row, column).text())
					.toList());
	}

	static Refusal refusal(byte[] bytes) {
		Opened opened = new WorkbookOpener(SheetLimits.DEFAULT).open(bytes);
		assertThat(opened).isInstanceOf(Refusal.class);
		return (Refusal) opened;
	}

	static Refusal refusal(String text) {
		return refusal(text.getBytes(StandardCharsets.UTF_8));
	}

}
