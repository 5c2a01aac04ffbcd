package id.selaras.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every cell that the README of the sample home names holds what it says. */
class IrregularCellsTest {

	private static final Path HOME = Path.of("input-samples");

	@TestFactory
	List<DynamicTest> cells() throws IOException {
		List<DynamicTest> tests = Files.readAllLines(HOME.resolve("README.md"))
			.stream()
			.map((line) -> line.split("\\|", -1))
			.filter((cells) -> cells.length == 7 && cells[2].strip().matches("[A-Z]\\d+"))
			.map((cells) -> DynamicTest.dynamicTest(cells[1] + cells[2], () -> check(cells)))
			.toList();
		assertThat(tests).hasSizeGreaterThan(50);
		return tests;
	}

	private static void check(String[] cells) throws IOException {
		Path file = HOME.resolve("regencies").resolve(cells[1].replace("`", "").strip());
		CellReference reference = new CellReference(cells[2].strip());
		String typed = cells[3].strip().equals("(blank)") ? "" : cells[3].replace("`", "").strip();
		if (file.toString().endsWith(".csv")) {
			String line = Files.readAllLines(file, Charset.forName("windows-1252")).get(reference.getRow());
			assertThat(line.split(";", -1)[reference.getCol()]).isEqualTo(typed);
			return;
		}
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			Row row = workbook.getSheetAt(0).getRow(reference.getRow());
			assertHolds(row.getCell(reference.getCol()), typed);
		}
	}

	private static void assertHolds(@Nullable Cell cell, String typed) {
		if (cell != null && cell.getCellType() == CellType.NUMERIC) {
			assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
				.isEqualByComparingTo(new BigDecimal(typed.replace(',', '.')));
		}
		else {
			assertThat((cell != null) ? cell.toString() : "").isEqualTo(typed);
		}
	}

}
