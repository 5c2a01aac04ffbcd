package id.selaras.read;

import id.selaras.sheet.Merge;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditedSheetTest {

	/** A1 "a", and B2:C3 merged with "b". */
	private final EditedSheet sheet = sheet();

	@Test
	void insertingWithinAMergeGrowsIt() {
		this.sheet.insertColumn(2);
		this.sheet.insertRow(2);
		assertThat(this.sheet.merges()).containsExactly(new Merge(1, 3, 1, 3));
		assertThat(this.sheet.at(1, 1).text()).isEqualTo("b");
		assertThat(this.sheet.columnOf(2)).isEqualTo(3);
		assertThat(this.sheet.originOfRow(2)).isEqualTo(EditedSheet.INSERTED);
	}

	@Test
	void insertingBeforeAMergeMovesIt() {
		this.sheet.insertColumn(1);
		this.sheet.insertRow(1);
		assertThat(this.sheet.merges()).containsExactly(new Merge(2, 3, 2, 3));
		assertThat(this.sheet.at(2, 2).text()).isEqualTo("b");
		assertThat(this.sheet.at(0, 0).text()).isEqualTo("a");
	}

	@Test
	void deletingShrinksAMergeWithOrWithoutItsText() {
		EditedSheet keeping = new EditedSheet(this.sheet);
		this.sheet.deleteColumn(1, false);
		keeping.deleteColumn(1, true);
		assertThat(this.sheet.merges()).containsExactly(new Merge(1, 2, 1, 1));
		assertThat(this.sheet.at(1, 1).isBlank()).isTrue();
		assertThat(keeping.at(1, 1).text()).isEqualTo("b");
		assertThat(keeping.columnOf(1)).isEqualTo(EditedSheet.INSERTED);
	}

	@Test
	void mergeOfOneCellIsNone() {
		this.sheet.deleteRow(2, false);
		this.sheet.deleteColumn(2, false);
		assertThat(this.sheet.merges()).isEmpty();
		assertThat(this.sheet.at(1, 1).text()).isEqualTo("b");
	}

	private static EditedSheet sheet() {
		Sheet sheet = new XSSFWorkbook().createSheet();
		sheet.createRow(0).createCell(0).setCellValue("a");
		sheet.createRow(1).createCell(1).setCellValue("b");
		sheet.createRow(2).createCell(2);
		sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C3"));
		return new EditedSheet(sheet);
	}

}
